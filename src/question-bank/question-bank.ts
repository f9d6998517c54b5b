import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import type { EvidenceByFile } from '../bank/evidence/evidence.ts';
import {
  evidenceFileOf,
  isEvidence,
  pageOfEvidence,
  readEvidence,
} from '../bank/evidence/read-evidence.ts';
import { checkBank, errorRules, everyRule } from './check-bank.ts';
import { glossaryFile, readGlossary, type Term } from './glossary/glossary.ts';
import { checkMoves, movesFile, readMoves } from './moved-questions.ts';
import { ContentError, errorsOf, reportInto, type Problem } from './problem.ts';
import type { Question } from './question.ts';
import { readGuide, type Guide } from './read-guide.ts';
import { idOf, isQuestion } from './question-id.ts';
import { readQuestion, type ReadResult } from './read-question.ts';
import {
  readRoleTracks,
  readStudyPlans,
  roleTracksFile,
  studyPlansFile,
  type RoleTrack,
  type StudyPlan,
} from './study-plans.ts';
import { topicsSchema, type Topic } from './topics.ts';

/** All topics and questions, in their order. */
export interface QuestionBank {
  readonly topics: readonly Topic[];
  /** In the order of topics, then of `order`. */
  readonly questions: readonly Question[];
  readonly guides: readonly Guide[];
  /** Files that exist and could not be read: a link to one of them is not wrong. */
  readonly unread?: readonly string[];
  readonly evidence?: EvidenceByFile;
}

/** Everything that the site is built from. */
export interface SiteBank extends QuestionBank {
  readonly glossary: readonly Term[];
  readonly studyPlans: readonly StudyPlan[];
  readonly roleTracks: readonly RoleTrack[];
}

/** A bank and what is wrong with it. Questions that could not be read are missing from it. */
export interface BankResult {
  readonly bank: SiteBank;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks every question below a project's folder.
 * @param root the project's folder, an absolute path
 */
export function readQuestionBank(root: string, rules = everyRule): BankResult {
  const { bank, problems } = readBank(root);
  return { bank, problems: [...problems, ...checkBank(bank, rules)] };
}

/** Reads every question below a project's folder, and says what cannot be read. */
export function readBank(root: string): BankResult {
  const topics = readTopics(root);
  const problems: Problem[] = [];
  const questions: Question[] = [];
  const guides: Guide[] = [];
  const unread: string[] = [];
  for (const file of listDocuments(root)) {
    const source = readFileSync(join(root, file), 'utf8');
    const { question, guide, problems: found } = readDocument(file, source);
    problems.push(...found);
    if (question) questions.push(question);
    if (guide) guides.push(guide);
    if (!question && !guide) unread.push(file);
  }
  const slugs = new Set(
    listDocuments(root)
      .filter(isQuestion)
      .map((file) => idOf(file).slug),
  );
  checkMoves(readMoves(root), questions, reportInto(problems, movesFile));
  problems.push(...strayEvidence(root));
  const bank = {
    topics,
    questions: orderQuestions(questions, topics),
    guides,
    unread,
    evidence: readAllEvidence(root, questions, problems, unread),
    glossary: readGlossary(root, slugs, reportInto(problems, glossaryFile)),
    studyPlans: readStudyPlans(root, slugs, reportInto(problems, studyPlansFile)),
    roleTracks: readRoleTracks(root, slugs, reportInto(problems, roleTracksFile)),
  };
  return { bank, problems };
}

/** The evidence of questions. A file of evidence that cannot be read is added to the list of unread files. */
export function readAllEvidence(
  root: string,
  questions: readonly Question[],
  problems: Problem[],
  unread: string[],
): EvidenceByFile {
  return new Map(
    questions.flatMap(({ file }) => {
      const before = problems.length;
      const path = evidenceFileOf(file);
      const evidence = readEvidence(root, file, reportInto(problems, path));
      if (problems.length > before) unread.push(path);
      return evidence ? [[file, evidence] as const] : [];
    }),
  );
}

/**
 * Reads every question below a project's folder.
 * @throws ContentError when the content has an error.
 */
export function loadQuestionBank(root: string): SiteBank {
  const { bank, problems } = readQuestionBank(root, errorRules);
  const errors = errorsOf(problems);
  if (errors.length > 0) throw new ContentError(errors);
  return bank;
}

type DocumentResult = ReadResult & { readonly guide?: Guide };

/** The live preview reads all files again and again: what has not changed is not parsed anew. */
const known = new Map<string, { source: string; result: DocumentResult }>();

/** Reads the question or guide that stands at a path. */
export function readDocument(file: string, source: string): DocumentResult {
  const before = known.get(file);
  if (before?.source === source) return before.result;
  const result = isDocumentPath(file)
    ? isQuestion(file)
      ? readQuestion(file, source)
      : readGuide(file, source)
    : { problems: misplaced(file) };
  known.set(file, { source, result });
  return result;
}

function misplaced(file: string): Problem[] {
  const problems: Problem[] = [];
  reportInto(problems, file)(
    undefined,
    'file-place',
    'A file stands where no page belongs.',
    'Name it src/content/docs/questions/<topic>/<slug>.mdx or src/content/docs/guides/<slug>.mdx, in lower-case words joined by hyphens.',
  );
  return problems;
}

function isDocumentPath(file: string): boolean {
  return /^src\/content\/docs\/(questions\/[a-z0-9-]+|guides|contribute)\/[a-z0-9]+(-[a-z0-9]+)*\.mdx$/.test(
    file,
  );
}

/** The topics of `content/topics.yaml`, in their order. */
export function readTopics(root: string): Topic[] {
  return topicsSchema.parse(parse(readFileSync(join(root, 'src/content/topics.yaml'), 'utf8')));
}

/** Every page below `content/docs`, relative to the project, with forward slashes. */
export function listDocuments(root: string): string[] {
  return listFiles(root).filter((file) => !isEvidence(file));
}

/** Evidence whose page is not there: it was renamed, or its name is mistyped. */
export function strayEvidence(root: string): Problem[] {
  const files = listFiles(root);
  const problems: Problem[] = [];
  for (const file of files) {
    if (!isEvidence(file) || files.includes(pageOfEvidence(file))) continue;
    reportInto(problems, file)(
      undefined,
      'file-place',
      `Evidence stands beside no page: there is no ${pageOfEvidence(file).split('/').at(-1)}.`,
      'Give it the name of its page, or delete it.',
    );
  }
  return problems;
}

function listFiles(root: string): string[] {
  return readdirSync(join(root, 'src/content/docs'), { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** In the order of topics, then of `order`. */
export function orderQuestions(
  questions: readonly Question[],
  topics: readonly Topic[],
): Question[] {
  const rank = new Map(topics.map(({ slug }, index) => [slug, index]));
  const rankOf = ({ topic }: Question) => rank.get(topic) ?? topics.length;
  return [...questions].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.order - b.order || (a.slug < b.slug ? -1 : 1),
  );
}
