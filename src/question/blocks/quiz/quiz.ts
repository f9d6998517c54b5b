import type { RootContent } from 'mdast';
import type { CalculationQuiz } from '../calculation/calculation.ts';
import type { Prose } from '../../question.ts';
import type { Place } from '../../problem.ts';

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

/** What every kind of item has. */
export interface QuizBase {
  /** Unique in its page. */
  readonly id: string;
  readonly at: Place;
  readonly stem: Prose<RootContent>;
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

/** What an author writes as `<Quiz>` or `<Calculation>`. */
export type Quiz = ChoiceQuiz | OrderQuiz | CalculationQuiz;

/** Several options are right. */
export function isMultiple(quiz: ChoiceQuiz): boolean {
  return quiz.options.filter(({ right }) => right).length > 1;
}
