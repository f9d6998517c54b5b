import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DocumentReader } from '../../../src/bank/document-reader.ts';
import type { Evidence } from '../../../src/bank/evidence/evidence.ts';
import { evidenceFileOf, readEvidence } from '../../../src/bank/evidence/read-evidence.ts';
import { checkBank } from '../../../src/checks/check-bank.ts';
import type { QuestionBank } from '../../../src/bank/question-bank.ts';
import type { Problem } from '../../../src/question/problem.ts';
import { readQuestion } from '../../../src/question/read-question.ts';

const folder = new URL('../../fixtures/content/', import.meta.url);

/** Where the fixture pretends to stand. */
export const firstFile = 'src/content/docs/questions/pipelines/first-question.mdx';
export const secondFile = 'src/content/docs/questions/pipelines/second-question.mdx';

/** A page that passes every rule. */
export const goodSource = readFileSync(new URL('first-question.mdx', folder), 'utf8');
export const otherSource = readFileSync(new URL('second-question.mdx', folder), 'utf8');

/** The good page with one passage replaced; throws when the passage is not in it. */
export function edited(from: string | RegExp, to: string, source = goodSource): string {
  const result = source.replace(from, () => to);
  if (result === source) throw new Error(`Not in the fixture: ${String(from)}`);
  return result;
}

/** The evidence of a page that passes every rule, as if it stood beside the page. */
export function goodEvidence(page: 'first-question' | 'second-question', at: string): Evidence {
  const evidence = readEvidence(fileURLToPath(folder), `${page}.mdx`, (_place, rule, message) => {
    throw new Error(`${rule}: ${message}`);
  });
  if (!evidence) throw new Error(`There is no evidence of ${page}`);
  return { ...evidence, file: evidenceFileOf(at) };
}

/** Most tests leave the second page as it is: to read it takes as long as all else. */
const reader = new DocumentReader();

/** Everything that reading and all rules say of two pages. */
export function problemsOf(
  first: string,
  { firstAt = firstFile, second = otherSource, secondAt = secondFile } = {},
): Problem[] {
  const results = [readQuestion(firstAt, first), reader.read(secondAt, second)];
  const bank: QuestionBank = {
    topics: [{ slug: 'pipelines', title: 'Pipelines', blurb: 'About pipelines.', why: 'To hear.' }],
    questions: results.flatMap(({ question }) => question ?? []),
    guides: [],
    evidence: new Map([
      [firstAt, goodEvidence('first-question', firstAt)],
      [secondAt, goodEvidence('second-question', secondAt)],
    ]),
  };
  return [...results.flatMap(({ problems }) => problems), ...checkBank(bank)];
}

/** `line:column rule` of each problem of the first page. */
export function briefly(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ file }) => file !== secondFile)
    .map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}
