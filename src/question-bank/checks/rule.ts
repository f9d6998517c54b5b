import type { Place } from '../problem.ts';
import type { Question } from '../question.ts';
import type { Pages } from '../question-bank.ts';

/** A rule about one question. */
export interface QuestionRule {
  /** Permanent, in kebab case. */
  readonly id: string;
  /** What it asks for and why, in a sentence or two. */
  readonly describe: string;
  check(
    question: Question,
    report: (at: Place | undefined, message: string, remedy: string) => void,
  ): void;
}

/** A rule about all questions together. */
export interface CorpusRule {
  readonly id: string;
  readonly describe: string;
  check(
    bank: Pages,
    report: (file: string, at: Place | undefined, message: string, remedy: string) => void,
  ): void;
}
