import { checkAddresses, listPages } from './addresses.ts';
import { DocumentReader, readPageFile } from './document-reader.ts';
import { filesBelow } from './files-below.ts';
import type { EvidenceByFile } from './evidence/evidence.ts';
import { isEvidence, readAllEvidence, strayEvidence } from './evidence/read-evidence.ts';
import { glossaryFile, readGlossary, type Term } from './glossary/glossary.ts';
import { checkMoves, movesFile, readMoves } from './moved-questions.ts';
import { checkRegister, pagesOf, readRegister, registerFile } from './question-register.ts';
import { reportInto, type Problem } from '../question/problem.ts';
import type { Question } from '../question/question.ts';
import type { Guide } from '../question/read-guide.ts';
import { idOf, isPagePath, isQuestion } from '../question/question-id.ts';
import {
  prerequisitesFile,
  readPrerequisites,
  readRoleTracks,
  readStudyPlans,
  roleTracksFile,
  studyPlansFile,
  type RoleTrack,
  type StudyPlan,
} from './study-plans.ts';
import { calculatorsFile, type SiteCalculator } from './calculators/calculators.ts';
import { readCalculators } from './calculators/read-calculators.ts';
import { factsFile, readFacts, type Fact } from './facts.ts';
import { readSearchWords, searchWordsFile, type SearchWords } from './search-words.ts';
import { readSynonyms, synonymsFile } from './synonyms.ts';
import { readTopics, topicsFile, type Topic } from './topics.ts';

/** All topics and questions, in their order. */
export interface QuestionBank {
  readonly topics: readonly Topic[];
  /** In the order of topics, then of `order`. */
  readonly questions: readonly Question[];
  readonly guides: readonly Guide[];
  /** Files that exist and could not be read: a link to one of them is not wrong. */
  readonly unread?: readonly string[];
  readonly evidence?: EvidenceByFile;
  /** Files whose check was asked for, where it is not that of all: of two pages that collide, it is theirs to yield. */
  readonly asked?: readonly string[];
  /** Numbers that several pages use. */
  readonly facts?: readonly Fact[];
  /** Left out where it could not be read, or no more than some questions were: then nobody can say which names lack an entry. */
  readonly glossary?: readonly Term[] | undefined;
  readonly calculators?: readonly SiteCalculator[];
}

/** Everything that the site is built from. */
export interface SiteBank extends QuestionBank {
  readonly glossary: readonly Term[];
  readonly calculators: readonly SiteCalculator[];
  readonly searchWords: SearchWords;
  readonly studyPlans: readonly StudyPlan[];
  readonly roleTracks: readonly RoleTrack[];
  /** What is read before a question, by its slug; only the nearest, and only of those that build on something. */
  readonly prerequisites: ReadonlyMap<string, readonly string[]>;
}

/** A bank and what is wrong with it. Questions that could not be read are missing from it. */
export interface BankResult {
  readonly bank: SiteBank;
  readonly problems: readonly Problem[];
}

/** Reads every question below a project's folder, and says what cannot be read. */
export function readBank(root: string, reader = new DocumentReader()): BankResult {
  const problems: Problem[] = [];
  const topics = readTopics(root, reportInto(problems, topicsFile));
  const questions: Question[] = [];
  const guides: Guide[] = [];
  const unread: string[] = [];
  for (const file of listDocuments(root)) {
    const source = readPageFile(root, file, reportInto(problems, file));
    if (source === undefined) {
      unread.push(file);
      continue;
    }
    const { question, guide, problems: found } = reader.read(file, source);
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
  const reportMoves = reportInto(problems, movesFile);
  const moved = readMoves(root, reportMoves);
  const { moves } = moved;
  checkMoves(moved, questions, reportMoves, unread.filter(isQuestion));
  const reportRegister = reportInto(problems, registerFile);
  const register = readRegister(root, reportRegister);
  if (register) checkRegister(register, moves, pagesOf(listDocuments(root)), reportRegister);
  // Only the search reads them: a build would hear of a fault when its pages are half done.
  readSynonyms(root, reportInto(problems, synonymsFile));
  problems.push(...strayEvidence(listFiles(root)));
  problems.push(...checkAddresses(listDocuments(root).filter(isPagePath), listPages(root)));
  const facts = readFacts(root, reportInto(problems, factsFile));
  const bank = {
    topics,
    questions: orderQuestions(questions, topics),
    guides,
    unread,
    evidence: readAllEvidence(root, listDocuments(root), problems, unread),
    glossary: readGlossary(root, slugs, reportInto(problems, glossaryFile)),
    facts,
    calculators: readCalculators(
      root,
      {
        questions,
        facts,
        unread: new Set(unread.filter(isQuestion).map((file) => idOf(file).slug)),
      },
      reportInto(problems, calculatorsFile),
    ),
    searchWords: readSearchWords(root, slugs, reportInto(problems, searchWordsFile)),
    studyPlans: readStudyPlans(root, slugs, reportInto(problems, studyPlansFile)),
    roleTracks: readRoleTracks(root, slugs, reportInto(problems, roleTracksFile)),
    prerequisites: readPrerequisites(root, slugs, reportInto(problems, prerequisitesFile)),
  };
  return { bank, problems };
}

/** Every page below `content/docs`, relative to the project, with forward slashes. */
export function listDocuments(root: string): string[] {
  return listFiles(root).filter((file) => !isEvidence(file));
}

/** A folder that nobody may list is listed itself: reading it says so. */
function listFiles(root: string): string[] {
  const { files, closed } = filesBelow(root, 'src/content/docs');
  return [...files, ...closed].filter((file) => !file.split('/').some(isNoContent)).sort();
}

/** What systems and editors lay beside a file that is looked at, and what the site's builder does not see either. */
export function isNoContent(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || /^#.*#$/.test(name);
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
