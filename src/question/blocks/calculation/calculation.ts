import type { Prose } from '../../question.ts';
import type { QuizBase } from '../quiz/quiz.ts';

/** One row of the table: what is given, and what comes out. */
export interface Variant {
  /** `v1` is the first row. */
  readonly id: string;
  /** The given values as the author wrote them, one for each parameter. */
  readonly given: readonly string[];
  readonly value: number;
  /** The formula with these numbers, e.g. `2 × 32 × 8,192`. */
  readonly worked: string;
}

/** A number is asked for. Its variants are computed when the site is built. */
export interface CalculationQuiz extends QuizBase {
  readonly kind: 'calculation';
  /** Headers of the table, e.g. `price (USD/h)`. */
  readonly parameters: readonly string[];
  readonly variants: readonly Variant[];
  /** Empty for a plain number. */
  readonly unit: string;
  /** A share: 0.02 is 2 %. */
  readonly tolerance: number;
  readonly formula: string;
  readonly reason: Prose;
}
