import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkBank, everyRule } from '../../../src/checks/check-bank.ts';
import { checkItemRegister, itemRegisterFile } from '../../../src/bank/item-register.ts';
import { checkMoves, movesFile, readMoves } from '../../../src/bank/moved-questions.ts';
import { checkAddresses, listPages } from '../../../src/bank/addresses.ts';
import { checkRegister, registerFile } from '../../../src/bank/question-register.ts';
import { reportInto, type Problem, type Report } from '../../../src/question/problem.ts';
import { calculatorsFile } from '../../../src/bank/calculators/calculators.ts';
import { readCalculators } from '../../../src/bank/calculators/read-calculators.ts';
import type { Fact } from '../../../src/bank/facts.ts';
import { glossaryFile, readGlossary } from '../../../src/bank/glossary/glossary.ts';
import { DocumentReader, readDocument } from '../../../src/bank/document-reader.ts';
import { readSearchWords, searchWordsFile } from '../../../src/bank/search-words.ts';
import {
  prerequisitesFile,
  readPrerequisites,
  readStudyPlans,
  studyPlansFile,
} from '../../../src/bank/study-plans.ts';
import type { Evidence } from '../../../src/bank/evidence/evidence.ts';
import { evidenceFileOf, readEvidence } from '../../../src/bank/evidence/read-evidence.ts';
import {
  firstFile,
  goodEvidence,
  goodSource,
  otherSource,
  secondFile,
} from '../question/fixture.ts';

/** A fixture states only what differs from the good page: it replaces the part that it begins like. */
const parts: [name: string, begins: RegExp, inPage: RegExp][] = [
  ['front matter', /^---\n/, /^---\n[\s\S]*?\n---\n/],
  ['ShortAnswer', /^<ShortAnswer/, /<ShortAnswer>[\s\S]*<\/ShortAnswer>\n/],
  ['KeyPoints', /^<KeyPoints/, /<KeyPoints>[\s\S]*<\/KeyPoints>\n/],
  ['Comparison', /^<Comparison/, /<Comparison[\s\S]*<\/Comparison>\n/],
  ['Diagram', /^<Diagram/, /<Diagram[\s\S]*<\/Diagram>\n/],
  ['Quiz', /^<(Quiz|Calculation)/, /<Quiz id="first-gate">[\s\S]*?<\/Quiz>\n/],
  ['Common mistakes', /^## Common mistakes/, /## Common mistakes\n[\s\S]*?(?=## )/],
  ['Check yourself', /^## Check yourself/, /## Check yourself\n[\s\S]*$/],
  ['explanation', /^## /, /## What a gate reads\n[\s\S]*?(?=## Common mistakes)/],
  ['paragraph', /^/, /\{\/\* A comment for the next author\. \*\/\}\n/],
];

/** What the fixtures of `number-agrees` are held against. */
const facts = [
  {
    of: ['H100'],
    what: 'bandwidth',
    unit: 'TB/s',
    values: [3.35],
    source: 'https://example.dev/h100',
  },
  {
    of: ['A100'],
    what: 'bandwidth',
    unit: 'TB/s',
    values: [2],
    source: 'https://example.dev/a100',
  },
];

/** What a fixture begins with when the evidence of its page is not the good one. */
const ownEvidence = /^\{\/\* evidence:\n([\s\S]*?)\*\/\}\n+/;

/** `{/* instead of: ShortAnswer *\/}` or `{/* file: … *\/}` on a fixture's first line says what its text cannot. */
const directive = /^\{\/\* (instead of|file): (.+) \*\/\}\n\n/;

export const folder = new URL('../../fixtures/rules/', import.meta.url);

/** The fixtures of a rule, `pass` or `fail`. */
export function fixturesOf(rule: string, kind: 'pass' | 'fail'): string[] {
  const pattern = new RegExp(`^${kind}[a-z-]*\\.(mdx|json|yaml)$`);
  return readdirSync(folder)
    .filter((name) => name === rule)
    .flatMap((name) => readdirSync(new URL(`${name}/`, folder)))
    .filter((name) => pattern.test(name))
    .map((name) => `${rule}/${name}`);
}

/** No fixture changes the second page, and some leave the first as it is: to read a page takes as long as all else. */
const unchanged = new DocumentReader();

/** What reading and one rule say of the good page with a fixture in it, and the text that each problem points at. */
export function checkFixture(path: string, rule: string): (Problem & { readonly there: string })[] {
  const whole = readFileSync(new URL(path, folder), 'utf8');
  const isEvidence = path.endsWith('.yaml') && rule.startsWith('evidence-');
  if (path.endsWith('.yaml') && !isEvidence) return checkData(whole, rule);
  const text = whole.replace(ownEvidence, '');
  const first =
    path.endsWith('.json') || isEvidence ? { file: firstFile, source: goodSource } : pageWith(text);
  const [, written = isEvidence ? whole : undefined] = ownEvidence.exec(whole) ?? [];
  const sources = new Map([
    [first.file, first.source],
    [secondFile, otherSource],
    [movesFile, text],
    [evidenceFileOf(firstFile), written ?? ''],
  ]);
  const evidence = new Map([[secondFile, goodEvidence('second-question', secondFile)]]);
  const own =
    written === undefined ? goodEvidence('first-question', firstFile) : evidenceIn(written);
  if (own) evidence.set(firstFile, own);
  const results = [
    first.source === goodSource
      ? unchanged.read(first.file, first.source)
      : readDocument(first.file, first.source),
    unchanged.read(secondFile, otherSource),
  ];
  const questions = results.flatMap(({ question }) => question ?? []);
  const topics = [
    { slug: 'pipelines', title: 'Pipelines', blurb: 'About pipelines.', why: 'To hear.' },
  ];
  const problems = [
    ...results.flatMap((result) => result.problems),
    ...checkBank(
      { topics, questions, guides: [], evidence, glossary: [], facts },
      {
        ofQuestions: everyRule.ofQuestions.filter(({ id }) => id === rule),
        ofAll: everyRule.ofAll.filter(({ id }) => id === rule),
      },
    ),
  ];
  if (rule === 'address-unique') {
    problems.push(...checkAddresses([first.file], listPages(process.cwd())));
  } else if (rule.startsWith('register-')) {
    const pages = questions.map(({ topic, slug }) => `${topic}/${slug}`);
    checkRegister(JSON.parse(text) as string[], {}, pages, reportInto(problems, registerFile));
  } else if (rule.startsWith('item-')) {
    const lines = JSON.parse(text) as string[];
    checkItemRegister(lines, {}, questions, reportInto(problems, itemRegisterFile));
  } else if (path.endsWith('.json')) {
    const root = mkdtempSync(join(tmpdir(), 'handbook-moves-'));
    mkdirSync(join(root, 'src/content'), { recursive: true });
    writeFileSync(join(root, movesFile), text);
    const report = reportInto(problems, movesFile);
    checkMoves(readMoves(root, report), questions, report);
    rmSync(root, { recursive: true });
  }
  return problems.map((problem) => ({
    ...problem,
    there: textAt(sources.get(problem.file) ?? '', problem),
  }));
}

/** The evidence of the first page by a text; none for "none". */
function evidenceIn(text: string): Evidence | undefined {
  if (text.trim() === 'none') return undefined;
  const root = mkdtempSync(join(tmpdir(), 'handbook-evidence-'));
  mkdirSync(join(root, dirname(firstFile)), { recursive: true });
  writeFileSync(join(root, evidenceFileOf(firstFile)), text);
  const evidence = readEvidence(root, firstFile, (_at, rule, message) => {
    throw new Error(`${rule}: ${message}`);
  });
  rmSync(root, { recursive: true });
  return evidence;
}

/** The calculation of the first page, which the fixtures of calculators name. */
const weights = `<Calculation id="weights-memory" unit="GB">

How much memory do the weights take?

| parameters (billion) | bytes per parameter |
| --- | --- |
| 7 | 2 |
| 13 | 2 |
| 70 | 1 |

\`parameters * bytes_per_parameter\`

> A billion parameters of one byte are one gigabyte.

</Calculation>
`;

function readTheCalculators(root: string, _: ReadonlySet<string>, report: Report): unknown {
  const { file, source } = pageWith(weights);
  const { question } = readDocument(file, source);
  const memory = { of: 'H100', is: 'memory' } as const;
  const cards: Fact[] = facts.map((fact) => ({ ...fact, unit: 'GB', preset: memory }));
  return readCalculators(root, { questions: question ? [question] : [], facts: cards }, report);
}

/** What reading a data file says of a fixture: by the beginning of its rule; of the glossary where no other fits. */
function checkData(text: string, rule: string): (Problem & { readonly there: string })[] {
  const [file, read] = rule.startsWith('calculator-')
    ? [calculatorsFile, readTheCalculators]
    : rule.startsWith('plan-')
      ? [studyPlansFile, readStudyPlans]
      : rule.startsWith('prerequisite-')
        ? [prerequisitesFile, readPrerequisites]
        : rule.startsWith('search-words-')
          ? [searchWordsFile, readSearchWords]
          : [glossaryFile, readGlossary];
  const root = mkdtempSync(join(tmpdir(), 'handbook-data-'));
  mkdirSync(join(root, 'src/content'), { recursive: true });
  const [, target] = /^link: (\S+)/.exec(text) ?? [];
  if (target === undefined) writeFileSync(join(root, file), text);
  else if (target !== 'none') symlinkSync(target, join(root, file));
  const problems: Problem[] = [];
  read(root, new Set(['first-question', 'second-question']), reportInto(problems, file));
  rmSync(root, { recursive: true });
  return problems.map((problem) => ({ ...problem, there: textAt(text, problem) }));
}

function textAt(source: string, { line, column }: Problem): string {
  return source.split('\n')[line - 1]?.slice(column - 1) ?? '';
}

function pageWith(fixture: string): { file: string; source: string } {
  const [line = '', what, value = ''] = directive.exec(fixture) ?? [];
  const text = fixture.slice(line.length);
  const part =
    what === 'instead of'
      ? parts.find(([name]) => name === value)
      : parts.find(([, begins]) => begins.test(text));
  if (!part) throw new Error(`No part of a page is called "${value}".`);
  const [name, , inPage] = part;
  const isExcerpt = name === 'front matter' && what === undefined && !/^title:/m.test(text);
  return {
    file: what === 'file' ? value : firstFile,
    source: goodSource.replace(inPage, () => (isExcerpt ? withKeys(text) : text)),
  };
}

/** The good page's front matter with the keys of an excerpt in place of its own. */
function withKeys(excerpt: string): string {
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(goodSource) ?? [];
  const entries = front.split(/\n(?=\S)/);
  const keyOf = (entry: string) => entry.split(':')[0];
  const given = excerpt.replace(/^---\n|\n---\n$/g, '').split(/\n(?=\S)/);
  const kept = entries.filter((entry) => !given.some((other) => keyOf(other) === keyOf(entry)));
  return `---\n${[...kept, ...given].join('\n')}\n---\n`;
}
