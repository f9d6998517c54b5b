import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { checkedBank, checkQuestion, checkTogether, everyRule } from './check-bank.ts';
import { DocumentReader, readPageFile, type DocumentResult } from '../bank/document-reader.ts';
import {
  evidenceFileOf,
  isEvidence,
  pageOfEvidence,
  readAllEvidence,
  strayEvidence,
} from '../bank/evidence/read-evidence.ts';
import { factsFile, readFacts } from '../bank/facts.ts';
import { checkItemRegister, itemRegisterFile, readItemRegister } from '../bank/item-register.ts';
import { readRegister } from '../bank/question-register.ts';
import { checkMoves, movesFile, readMoves } from '../bank/moved-questions.ts';
import { readOutline } from '../question/outline.ts';
import { reportInto, type Problem } from '../question/problem.ts';
import { listDocuments, orderQuestions } from '../bank/question-bank.ts';
import { readTopics, topicsFile } from '../bank/topics.ts';
import type { Question } from '../question/question.ts';
import type { Guide } from '../question/read-guide.ts';
import { idOf, isQuestion } from '../question/question-id.ts';

/** What is wrong, and how many documents were read for it. */
export interface CheckResult {
  readonly problems: readonly Problem[];
  readonly checked: number;
  /** Files that were named and are no documents of the site. */
  readonly unknown: readonly string[];
}

/** Checks every document below a project's folder. */
export function checkAll(root: string): CheckResult {
  const { bank, problems } = checkedBank(root);
  const found = [...problems, ...checkItems(root, bank.questions)];
  return { problems: found, checked: listDocuments(root).length, unknown: [] };
}

/**
 * Checks some documents, and reads of all others no more than that needs.
 * @param wanted paths relative to the project, with forward slashes
 * @param reader keeps what it has read for the next check
 */
export function checkFiles(
  root: string,
  wanted: readonly string[],
  reader = new DocumentReader(),
): CheckResult {
  const files = listDocuments(root);
  const pages = wanted.map((file) => (isEvidence(file) ? pageOfEvidence(file) : file));
  const named = files.filter((file) => pages.includes(file));
  const unknown = wanted.filter(
    (file, index) =>
      file !== movesFile && !(files.includes(pages[index] ?? '') && existsSync(join(root, file))),
  );
  if (unknown.length === wanted.length) return { problems: [], checked: 0, unknown };
  const problems: Problem[] = [];
  const topics = readTopics(root, reportInto(problems, topicsFile));
  const unread: string[] = [];
  const sources = new Map(
    files.flatMap((file) => {
      const report = reportInto(named.includes(file) ? problems : [], file);
      const source = readPageFile(root, file, report);
      if (source === undefined) unread.push(file);
      return source === undefined ? [] : [[file, source] as const];
    }),
  );
  const inFull = new Set([
    ...named,
    ...named.flatMap((file) => sameTopic(file, files)),
    ...named.flatMap((file) => linkedFrom(file, reader.read(file, sources.get(file) ?? ''))),
    // A move ends at an item: an outline has none.
    ...(wanted.includes(movesFile) ? files : []),
  ]);
  const questions: Question[] = [];
  const guides: Guide[] = [];
  for (const [file, source] of sources) {
    const isNamed = named.includes(file);
    const document = inFull.has(file)
      ? reader.read(file, source)
      : { question: isQuestion(file) ? readOutline(file, source) : undefined, problems: [] };
    if (isNamed) problems.push(...document.problems);
    const question = document.question ?? (isNamed ? undefined : readOutline(file, source));
    if (question && isQuestion(file)) questions.push(question);
    const guide = 'guide' in document ? document.guide : undefined;
    if (guide) guides.push(guide);
    if (!question && !guide) unread.push(file);
    if (isNamed && document.question) problems.push(...checkQuestion(document.question));
  }
  const evidence = readAllEvidence(root, named, problems, unread);
  problems.push(
    ...strayEvidence([
      ...files,
      ...wanted.filter((file) => isEvidence(file) && !unknown.includes(file)),
    ]),
  );
  const bank = {
    topics,
    questions: orderQuestions(questions, topics),
    guides,
    unread,
    evidence,
    facts: readFacts(root, reportInto(problems, factsFile)),
    asked: named,
  };
  const together = checkTogether(bank, everyRule.ofAll);
  const about = [...named, ...named.map(evidenceFileOf)];
  problems.push(...together.filter(({ file }) => about.includes(file)));
  if (wanted.includes(movesFile)) {
    const report = reportInto(problems, movesFile);
    checkMoves(readMoves(root, report), questions, report, unread.filter(isQuestion));
  }
  return { problems, checked: wanted.length - unknown.length, unknown };
}

/** A build does not ask: who previews a new item need not have registered it. */
function checkItems(root: string, questions: readonly Question[]): Problem[] {
  const problems: Problem[] = [];
  const report = reportInto(problems, itemRegisterFile);
  const lines = readItemRegister(root, report);
  if (lines) {
    checkItemRegister(lines, readMoves(root).moves, questions, report, readRegister(root));
  }
  return problems;
}

/** The share of fair quiz items is that of a topic. */
function sameTopic(file: string, files: readonly string[]): string[] {
  if (!isQuestion(file)) return [];
  const { topic } = idOf(file);
  return files.filter((other) => isQuestion(other) && idOf(other).topic === topic);
}

function linkedFrom(file: string, { question, guide }: DocumentResult): string[] {
  const { links = [] } = question ?? guide ?? {};
  return links.map(({ url }) => posix.join(posix.dirname(file), url.replace(/#.*$/, '')));
}
