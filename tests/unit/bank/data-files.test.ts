import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { glossaryFile, readGlossary } from '../../../src/bank/glossary/glossary.ts';
import { calculatorsFile } from '../../../src/bank/calculators/calculators.ts';
import { readCalculators } from '../../../src/bank/calculators/read-calculators.ts';
import { readFacts, factsFile } from '../../../src/bank/facts.ts';
import { movesFile, readMoves } from '../../../src/bank/moved-questions.ts';
import { readSearchWords, searchWordsFile } from '../../../src/bank/search-words.ts';
import { readSynonyms, synonymsFile } from '../../../src/bank/synonyms.ts';
import { readTopics, topicsFile } from '../../../src/bank/topics.ts';
import { readEvidence } from '../../../src/bank/evidence/read-evidence.ts';
import { reportInto, type Problem, type Report } from '../../../src/question/problem.ts';
import {
  prerequisitesFile,
  readPrerequisites,
  readRoleTracks,
  readStudyPlans,
  roleTracksFile,
  studyPlansFile,
} from '../../../src/bank/study-plans.ts';
import { questions, read, root, useDataFolder } from './data-folder.ts';

useDataFolder();

const drift = `- term: Drift
  slug: drift
  definition: The data change and the model does not.
  questions: [one]
`;

test('a glossary that is right has no problem', () => {
  expect(read(readGlossary, glossaryFile, drift)).toEqual([]);
});

test('a slug or a spelling that stands twice, and a question that is none', () => {
  const twice = `${drift}- term: Data drift
  slug: drift
  also: [DRIFT]
  definition: The same thing under another name.
  questions: [two, three]
`;
  expect(read(readGlossary, glossaryFile, twice)).toEqual([
    '6:9 glossary-slug-unique: Two terms have the slug "drift".',
    '5:3 glossary-spelling-unique: "DRIFT" is a spelling of "Drift" and of "Data drift".',
    '9:20 glossary-question-exists: "Data drift" names the question "three", which does not exist.',
  ]);
});

test('a key that is misspelled or missing is named with its place', () => {
  expect(read(readGlossary, glossaryFile, drift.replace('definition', 'defintion'))).toEqual([
    expect.stringMatching(/^1:3 data-shape: Entry 1, definition: missing/),
    expect.stringMatching(/^3:14 data-shape: Entry 1: there is no key "defintion"/),
  ]);
});

const page = 'src/content/docs/question.mdx';

const row = `- url: https://example.dev/paper
  says: Only a part is code.
  where: Figure 1
  level: passage
  read: 2026-11-27
`;

test.each([
  ['a colon', 'Only a', 'Only: a', '2:9 data-yaml: A ": " inside the text of "says" ends it'],
  ['a tab', '  where', '\twhere', '3:1 data-yaml: A tab indents this line'],
  ['a mark of merge', '  where', `${'<'.repeat(7)} HEAD\n  where`, '3:1 merge-finished: A mark of'],
  ['a byte order mark', '- url', '\uFEFF- url', '1:1 file-encoding: The file begins with a byte'],
  [
    'a date of another form',
    '2026-11-27',
    '27.11.2026',
    '5:9 data-shape: Entry 1, read: must be a date such as 2026-11-27; found "27.11.2026"',
  ],
  [
    'a capital',
    'passage',
    'Passage',
    '4:10 data-shape: Entry 1, level: must be one of passage, abstract, secondary; found "Passage"',
  ],
  ['another key', 'where', 'place', '1:3 data-shape: Entry 1, where: missing'],
  ['a number', 'Figure 1', '12', '3:10 data-shape: Entry 1, where: must be text; found 12'],
])(
  'evidence with %s: the first message says what was found, and nothing follows from it',
  (name, from, to, found) => {
    const problems = read(
      (folder, _questions, report) => readEvidence(folder, page, report),
      page.replace('.mdx', '.evidence.yaml'),
      row.replace(from, to),
    );
    expect(problems[0]).toContain(found);
    expect(problems).toHaveLength(name === 'another key' ? 2 : 1);
  },
);

test('YAML that cannot be read says where', () => {
  expect(read(readGlossary, glossaryFile, '- term: "Drift\n')[0]).toMatch(/^\d+:\d+ data-yaml: /);
});

/** Every data file, and what reads it. */
const readers: [string, (root: string, report: Report) => unknown][] = [
  [topicsFile, readTopics],
  [factsFile, readFacts],
  [
    calculatorsFile,
    (folder, report) => readCalculators(folder, { questions: [], facts: [] }, report),
  ],
  [synonymsFile, readSynonyms],
  [movesFile, readMoves],
  [glossaryFile, (folder, report) => readGlossary(folder, questions, report)],
  [searchWordsFile, (folder, report) => readSearchWords(folder, questions, report)],
  [studyPlansFile, (folder, report) => readStudyPlans(folder, questions, report)],
  [roleTracksFile, (folder, report) => readRoleTracks(folder, questions, report)],
  [prerequisitesFile, (folder, report) => readPrerequisites(folder, questions, report)],
  [page.replace('.mdx', '.evidence.yaml'), (folder, report) => readEvidence(folder, page, report)],
];

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefgh'].map((name, index) => {
    const before = 'abcdefgh'[index]!;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

/** What no data file may hold, and the rule that says so. */
const hostile: [string, string | Uint8Array, RegExp][] = [
  ['broken YAML', '- a: "b\n', /data-yaml/],
  ['a text alone', 'text', /data-/],
  ['a number', '5', /data-/],
  ['null', 'null', /data-/],
  ['a list of lists of lists', '[[[1]]]', /data-/],
  ['a list of null', '[null]', /data-/],
  ['an alias bomb', bomb, /data-yaml/],
  ['an alias', '- &a x\n- *a\n', /data-yaml/],
  ['an alias of itself', '&a [*a]', /data-yaml/],
  ['a merge', '- &a {x: 1}\n- {<<: *a}\n', /data-yaml/],
  ['a tag', '- !!js/function "function () {}"\n', /data-yaml/],
  ['two documents', '- a\n---\n- b\n', /data-yaml/],
  ['a key twice', 'a: 1\na: 2\n', /data-yaml/],
  ['a key twice in two spellings', '"a": 1\na: 2\n', /data-yaml/],
  ['a key that is a list', '? [a, b]\n: 1\n', /data-yaml/],
  ['a key that programs do not see', '- {__proto__: {polluted: true}}\n', /data-yaml/],
  ['brackets without end', '['.repeat(2000), /data-yaml/],
  ['brackets on many lines', '[\n'.repeat(20_000), /data-yaml/],
  ['dashes without end', `${'- '.repeat(1500)}x`, /data-yaml/],
  [
    'steps on many lines',
    Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    /data-yaml/,
  ],
  ['a long line', `- "${'x'.repeat(100_000)}"`, /data-yaml/],
  // A parser would take ten seconds and more for each.
  ['30,000 keys', Array.from({ length: 30_000 }, (_, i) => `k${i}: 1`).join('\n'), /data-yaml/],
  ['300,000 values', `[${'x,\n'.repeat(9_000)}${'x,'.repeat(1_900)}]`, /data-/],
  ['brackets that close', `${'[],'.repeat(1_000)}\n`.repeat(100), /data-yaml/],
  ['a megabyte', '# \n'.repeat(333_333), /file-size/],
  ['bytes that are no text', new Uint8Array([0x2d, 0x20, 0xff, 0xfe, 0x0a]), /file-encoding/],
  ['UTF-16', Buffer.from('- a\n', 'utf16le'), /data-|character-hidden/],
  ['a hidden character', '- "a\u200Bb"\n', /character-hidden|data-yaml/],
  ['a hidden character as an escape', '["a\\u202Eb"]', /character-hidden|data-/],
  ['a hidden character in a key', '"a\\u2060b": 1\n', /character-hidden|data-yaml/],
];

test.each(readers)(
  '%s is read through a report: no hostile text throws or is taken',
  (file, reader) => {
    for (const [name, text, rule] of hostile) {
      rmSync(join(root, 'src'), { recursive: true });
      mkdirSync(join(root, 'src/content/docs'), { recursive: true });
      writeFileSync(join(root, file), text);
      const problems: Problem[] = [];
      expect(() => reader(root, reportInto(problems, file)), name).not.toThrow();
      expect(problems.map((problem) => problem.rule).join(' '), name).toMatch(rule);
      expect(problems.length, name).toBeLessThan(50);
      for (const { line, column, message, remedy } of problems) {
        expect(line * column, `${name}: ${message}`).toBeGreaterThan(0);
        expect(`${message}${remedy}`.length, name).toBeLessThan(600);
        expect(message, name).not.toMatch(/\n\s+at |RangeError|undefined/);
      }
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  },
);

const links: [string, (path: string) => void][] = [
  ['nowhere', (path) => symlinkSync('gone.yaml', path)],
  ['to itself', (path) => symlinkSync(path, path)],
  ['out of the content', (path) => symlinkSync('/etc/passwd', path)],
  ['to a neighbour of the content', (path) => symlinkSync('../content-too/x.yaml', path)],
  ['to a folder', (path) => symlinkSync('docs', path)],
  ['to a device', (path) => symlinkSync('/dev/zero', path)],
  ['nowhere, as it is a folder', (path) => mkdirSync(path)],
];

test.each(readers)('%s is a file of its own: a link is told', (file, reader) => {
  for (const [name, link] of links) {
    rmSync(join(root, 'src'), { recursive: true });
    mkdirSync(join(root, 'src/content/docs'), { recursive: true });
    mkdirSync(join(root, 'src/content-too'), { recursive: true });
    writeFileSync(join(root, 'src/content-too/x.yaml'), '[]');
    link(join(root, file));
    const problems: Problem[] = [];
    reader(root, reportInto(problems, file));
    expect(
      problems.map(({ rule }) => rule),
      name,
    ).toContain('file-readable');
  }
});

test('an entry without its hyphen is one fault, and no five keys to delete', () => {
  const joined = drift + drift.replace('- term: Drift', '  term: Skew');
  expect(read(readGlossary, glossaryFile, joined)).toEqual([
    '5:3 data-yaml: The key "term" stands twice in one entry.',
  ]);
});

test('a text that ends at a number sign, and comments that end none', () => {
  const cut = drift.replace('The data change', 'Ranked #1 the data change');
  expect(read(readGlossary, glossaryFile, cut)).toEqual([
    '3:15 data-yaml: The text of "definition" ends before "#1 the data change and the model does not.": a "#" after a space begins a comment.',
  ]);
  const comments = `#drift\n${drift.replace('slug: drift', 'slug: drift # the first')}#model`;
  expect(read(readGlossary, glossaryFile, comments)).toEqual([]);
});

test('a topic that stands twice, and no topics at all', () => {
  const topic = '{ slug: a, title: A, blurb: About., why: To hear. }';
  const told = (text: string) =>
    read((folder, _questions, report) => readTopics(folder, report), topicsFile, text);
  expect(told(`- ${topic}\n- ${topic}\n`)).toEqual([
    '2:11 data-shape: Entry 2, slug: a second topic has the slug "a".',
  ]);
  expect(told('[]')[0]).toMatch(/^1:1 data-shape: The file: a handbook has at least one topic/);
  rmSync(join(root, topicsFile));
  const problems: Problem[] = [];
  readTopics(root, reportInto(problems, topicsFile));
  expect(problems[0]?.message).toBe('There are no topics.');
});
