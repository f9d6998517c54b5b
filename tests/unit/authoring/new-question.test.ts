import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { pageOfEvidence, readEvidence } from '../../../src/bank/evidence/read-evidence.ts';
import { checkBank } from '../../../src/checks/check-bank.ts';
import { newQuestion } from '../../../src/authoring/new-question.ts';
import { chooseAll } from '#strings/blocks.ts';
import { readQuestion } from '../../../src/question/read-question.ts';
import { firstFile, goodSource } from '../question/fixture.ts';

const topics = [
  { slug: 'pipelines', title: 'Pipelines', blurb: 'About pipelines.', why: 'To hear.' },
];
const questions = [readQuestion(firstFile, goodSource).question!];
const bank = { topics, questions, guides: [] };
const wanted = {
  topic: 'pipelines',
  slug: 'gate-owners',
  title: 'Who owns a gate: the "data" team?',
  difficulty: 'foundation',
};

function refusalsOf(change: Partial<typeof wanted>, moves = {}): readonly string[] {
  const result = newQuestion({ ...wanted, ...change }, bank, moves, '2026-11-25');
  return 'refusals' in result ? result.refusals : [];
}

function evidenceIn({ file, source }: { file: string; source: string }) {
  const root = mkdtempSync(join(tmpdir(), 'handbook-new-'));
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), source);
  const problems: string[] = [];
  const evidence = readEvidence(root, pageOfEvidence(file), (_at, _rule, message) => {
    problems.push(message);
  });
  rmSync(root, { recursive: true });
  expect(problems).toEqual([]);
  return evidence!;
}

it('writes a page that lacks nothing but what is yet to write', () => {
  const result = newQuestion(wanted, bank, {}, '2026-11-25');
  if ('refusals' in result) throw new Error(result.refusals.join());
  expect(result.file).toBe('src/content/docs/questions/pipelines/gate-owners.mdx');
  const read = readQuestion(result.file, result.source);
  expect(read.problems).toEqual([]);
  expect(read.question).toMatchObject({ title: wanted.title, order: 2, reviewed: '2026-11-25' });
  const evidence = evidenceIn(result.evidence);
  const found = checkBank({
    topics,
    questions: [...questions, read.question!],
    guides: [],
    evidence: new Map([[result.file, evidence]]),
  });
  const rules = found.filter(({ file }) => file.includes('gate-owners')).map(({ rule }) => rule);
  expect([...new Set(rules)]).toEqual([
    'no-placeholder',
    'short-answer-length',
    'key-points-count',
    'diagram-nodes',
    'explanation-length',
    'sources-count',
    'evidence-no-placeholder',
  ]);
});

it('the first question of a handbook can be read, too', () => {
  const result = newQuestion(wanted, { ...bank, questions: [] }, {}, '2026-11-25');
  if ('refusals' in result) throw new Error(result.refusals.join());
  expect(readQuestion(result.file, result.source).problems).toEqual([]);
});

it('asks for all that apply in the words of the language', () => {
  const result = newQuestion(wanted, bank, {}, '2026-11-25');
  expect('source' in result && result.source).toContain(`\nWhat holds here? ${chooseAll}\n`);
});

it.each([
  ['an unknown topic', { topic: 'pipelnes' }, 'Did you mean "pipelines"?'],
  ['a topic by its first letter', { topic: 'p' }, 'Did you mean "pipelines"?'],
  ['a topic by a part of it', { topic: 'pipe' }, 'Did you mean "pipelines"?'],
  ['a topic like none', { topic: 'pipes' }, 'There is no topic "pipes". The topics: '],
  ['a path as a topic', { topic: '../../etc' }, 'There is no topic'],
  ['a taken slug', { slug: 'first-question' }, 'is taken by'],
  ['a path as a slug', { slug: '../gate' }, 'lower-case words joined by hyphens'],
  ['capitals', { slug: 'Gate' }, 'lower-case words joined by hyphens'],
  ['the name of a property', { slug: 'links' }, 'the name of a property that scripts read'],
  ['the name of a device', { slug: 'aux' }, '"aux" is the name of a device on Windows'],
  ["the name of a folder's page", { slug: 'index' }, '"index" is the page of its whole folder'],
  ['a number', { slug: '404' }, 'is no text in YAML'],
  ['a value of YAML', { slug: 'null' }, 'is no text in YAML'],
  ['a very long slug', { slug: 'a'.repeat(101) }, 'has 101 characters, and may have 100'],
  ['an emoji', { slug: 'gate-🚪' }, 'lower-case words joined by hyphens'],
  ['an empty title', { title: ' ' }, 'must not be empty'],
  ['a title of two lines', { title: 'a\nb' }, 'must be one line of plain text'],
  ['a title with a hidden character', { title: 'Why\u200B?' }, 'is not seen: U+200B'],
  ['an unknown difficulty', { difficulty: 'fundation' }, 'Did you mean "foundation"?'],
])('refuses %s', (_, change, reason) => {
  expect(refusalsOf(change)).toEqual([expect.stringContaining(reason)]);
});

it.each([
  ['When does it pay to offload the KV cache?', 'The title in 2 to 5 words'],
  [`x${'🚪'.repeat(40)}`, 'The title in 2 to 5 words'],
  ['Who owns a gate?', 'Who owns a gate'],
  ['Who owns a gate in a pipeline now?', 'Who owns a gate in a pipeline now'],
])('a title is the short one where it fits, and never a part of it: %s', (title, short) => {
  const result = newQuestion({ ...wanted, title }, bank, {}, '2026-11-25');
  if ('refusals' in result) throw new Error(result.refusals.join());
  expect(readQuestion(result.file, result.source).question?.shortTitle).toBe(short);
});

it('refuses the slug of a page that has moved, and of an item that has', () => {
  const moves = { 'pipelines/old-gate': 'pipelines/first-question', 'older#x': 'first-question#x' };
  for (const slug of ['old-gate', 'older']) {
    expect(refusalsOf({ slug }, moves)).toEqual([expect.stringContaining('belonged to a page')]);
  }
});

it.each([
  ['difficulty: foundation', 'difficulty: easy', '"difficulty"'],
  ['by: Its author', 'bye: Its author', '"bye"'],
  ['    by: Its author', '   by: Its author', '"by" is indented by 3 spaces'],
])(
  'what is wrong at the head of a page is told beside the comments of its skeleton: %s',
  (from, to, told) => {
    const result = newQuestion(wanted, bank, {}, '2026-11-25');
    if ('refusals' in result) throw new Error(result.refusals.join());
    const { problems } = readQuestion(result.file, result.source.replace(from, to));
    const ofHead = problems.filter(({ rule }) => rule.startsWith('front-matter'));
    expect(ofHead.map(({ message }) => message).join('\n')).toContain(told);
  },
);
