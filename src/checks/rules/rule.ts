import type { Place, Severity } from '../../question/problem.ts';
import type { Question } from '../../question/question.ts';
import type { QuestionBank } from '../../bank/question-bank.ts';

interface Rule {
  /** Permanent, in kebab case. */
  readonly id: string;
  /** What it asks for and why, in a sentence or two. */
  readonly describe: string;
  /** An error where nothing is said. A warning is for what a machine cannot judge alone. */
  readonly severity?: Severity;
}

/** A rule about one question. */
export interface QuestionRule extends Rule {
  check(
    question: Question,
    report: (at: Place | undefined, message: string, remedy: string) => void,
  ): void;
}

/** A rule about all questions together. */
export interface CorpusRule extends Rule {
  check(
    bank: QuestionBank,
    report: (file: string, at: Place | undefined, message: string, remedy: string) => void,
  ): void;
}
