import type { RootContent } from 'mdast';
import type { CalculationQuiz, EstimateQuiz, InverseQuiz } from '../calculation/calculation.ts';
import type { Prose } from '../../mdx/prose.ts';
import type { Place } from '../../problem.ts';
import type { QuizBase } from './quiz-base.ts';

/** An option of a choice. Its id is its place in the source: `o1` is the first. */
export interface Option {
  readonly id: string;
  readonly right: boolean;
  readonly content: Prose;
  readonly reason: Prose;
}

/** A step of an ordering. Its id is its right place: `s1` comes first. */
export interface Step {
  readonly id: string;
  readonly content: Prose;
  readonly reason: Prose;
}

/** A log, trace, configuration or spoken answer that an item asks about. */
export interface Artefact {
  readonly language: string;
  readonly title: string | undefined;
  readonly lines: readonly string[];
  readonly at: Place;
}

/** One or several options are right. */
export interface ChoiceQuiz extends QuizBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** Steps written in their right order. */
export interface OrderQuiz extends QuizBase {
  readonly kind: 'order';
  readonly steps: readonly Step[];
}

/** One option is right, and a line of the artefact proves it. */
export interface DiagnosisQuiz extends QuizBase {
  readonly kind: 'diagnosis';
  readonly options: readonly Option[];
  readonly artefact: Artefact;
  /** The lines that prove it, counted from 1; each of them alone does. */
  readonly proof: readonly number[];
  /** Why they do. */
  readonly proofReason: Prose;
}

/** Two choices: a further fact between them overturns the first answer. */
export interface SecondThoughtQuiz extends QuizBase {
  readonly kind: 'second-thought';
  readonly options: readonly Option[];
  readonly then: { readonly stem: Prose<RootContent>; readonly options: readonly Option[] };
}

/** What an author writes as `<Quiz>` or `<Calculation>`. */
export type Quiz =
  | ChoiceQuiz
  | OrderQuiz
  | DiagnosisQuiz
  | SecondThoughtQuiz
  | CalculationQuiz
  | EstimateQuiz
  | InverseQuiz;

/** Several options are right. */
export function isMultiple(quiz: ChoiceQuiz): boolean {
  return quiz.options.filter(({ right }) => right).length > 1;
}

/** The lists of options that an item has; none for a kind that is not answered by options. */
export function optionListsOf(quiz: Quiz): readonly (readonly Option[])[] {
  switch (quiz.kind) {
    case 'choice':
    case 'diagnosis':
      return [quiz.options];
    case 'second-thought':
      return [quiz.options, quiz.then.options];
    default:
      return [];
  }
}

/** The lists of options of which exactly one is right. */
export function singleListsOf(quiz: Quiz): readonly (readonly Option[])[] {
  return optionListsOf(quiz).filter((options) => options.filter(({ right }) => right).length === 1);
}
