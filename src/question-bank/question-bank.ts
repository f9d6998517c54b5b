import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { corpusRules, questionRules } from './checks/rules.ts';
import { checkMoves, movesFile, readMoves } from './moved-questions.ts';
import { ContentError, reportInto, type Problem } from './problem.ts';
import { glossaryFile, readGlossary, type Term } from './glossary/glossary.ts';
import type { Question } from './question.ts';
import { readGuide, type Guide } from './read-guide.ts';
import { isQuestion, readQuestion } from './read-question.ts';
import {
  readRoleTracks,
  readStudyPlans,
  roleTracksFile,
  studyPlansFile,
  type RoleTrack,
  type StudyPlan,
} from './study-plans.ts';
import { topicsSchema, type Topic } from './topics.ts';

/** The pages that the rules look at, in their order. */
export interface Pages {
  readonly topics: readonly Topic[];
  /** In the order of topics, then of `order`. */
  readonly questions: readonly Question[];
  readonly guides: readonly Guide[];
}

/** Everything that the site is built from. */
export interface QuestionBank extends Pages {
  readonly glossary: readonly Term[];
  readonly studyPlans: readonly StudyPlan[];
  readonly roleTracks: readonly RoleTrack[];
}

/** A bank and what is wrong with it. Questions that could not be read are missing from it. */
export interface BankResult {
  readonly bank: QuestionBank;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks every question below a project's folder.
 * @param root the project's folder, an absolute path
 */
export function readQuestionBank(root: string): BankResult {
  const content = join(root, 'src/content');
  const topics = topicsSchema.parse(parse(readFileSync(join(content, 'topics.yaml'), 'utf8')));
  const problems: Problem[] = [];
  const questions: Question[] = [];
  const guides: Guide[] = [];
  for (const path of listFiles(join(content, 'docs'))) {
    const file = relative(root, path).split(sep).join('/');
    if (!isDocumentPath(file)) {
      reportInto(problems, file)(
        undefined,
        'file-place',
        'A file stands where no page belongs.',
        'Name it src/content/docs/questions/<topic>/<slug>.mdx or src/content/docs/guides/<slug>.mdx, in lower-case words joined by hyphens.',
      );
      continue;
    }
    const source = readFileSync(path, 'utf8');
    if (isQuestion(file)) {
      const { question, problems: found } = readQuestion(file, source);
      problems.push(...found);
      if (question) questions.push(question);
    } else {
      const { guide, problems: found } = readGuide(file, source);
      problems.push(...found);
      if (guide) guides.push(guide);
    }
  }
  const bank = { topics, questions: sortQuestions(questions, topics), guides };
  problems.push(...checkBank(bank));
  const slugs = new Set(questions.map(({ slug }) => slug));
  checkMoves(readMoves(root), questions, reportInto(problems, movesFile));
  const glossary = readGlossary(root, slugs, reportInto(problems, glossaryFile));
  const studyPlans = readStudyPlans(root, slugs, reportInto(problems, studyPlansFile));
  const roleTracks = readRoleTracks(root, slugs, reportInto(problems, roleTracksFile));
  return { bank: { ...bank, glossary, studyPlans, roleTracks }, problems };
}

/**
 * Reads every question below a project's folder.
 * @throws ContentError when anything is wrong with the content.
 */
export function loadQuestionBank(root: string): QuestionBank {
  const { bank, problems } = readQuestionBank(root);
  if (problems.length > 0) throw new ContentError(problems);
  return bank;
}

/** What the editorial rules say of a bank. A rule that throws is reported, and the others go on. */
export function checkBank(bank: Pages): Problem[] {
  const problems: Problem[] = [];
  for (const question of bank.questions) {
    const report = reportInto(problems, question.file);
    for (const rule of questionRules) {
      guard(rule.id, question.file, problems, () => {
        rule.check(question, (at, message, remedy) => {
          report(at, rule.id, message, remedy);
        });
      });
    }
  }
  for (const rule of corpusRules) {
    guard(rule.id, 'src/content', problems, () => {
      rule.check(bank, (file, at, message, remedy) => {
        reportInto(problems, file)(at, rule.id, message, remedy);
      });
    });
  }
  return problems;
}

function guard(rule: string, file: string, problems: Problem[], check: () => void): void {
  try {
    check();
  } catch (error) {
    reportInto(problems, file)(
      undefined,
      rule,
      `The rule itself failed: ${error instanceof Error ? error.message : String(error)}.`,
      'This is a fault of the checker: please report it with the file.',
    );
  }
}

function isDocumentPath(file: string): boolean {
  return /^src\/content\/docs\/(questions\/[a-z0-9-]+|guides|contribute)\/[a-z0-9]+(-[a-z0-9]+)*\.mdx$/.test(
    file,
  );
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function sortQuestions(questions: readonly Question[], topics: readonly Topic[]): Question[] {
  const rank = new Map(topics.map(({ slug }, index) => [slug, index]));
  const rankOf = ({ topic }: Question) => rank.get(topic) ?? topics.length;
  return [...questions].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.order - b.order || (a.slug < b.slug ? -1 : 1),
  );
}
