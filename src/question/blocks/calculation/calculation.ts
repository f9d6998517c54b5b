import type { Prose } from '../../mdx/prose.ts';
import type { Place } from '../../problem.ts';
import type { QuizBase } from '../quiz/quiz-base.ts';

/** One row of the table: what is given, and what comes out. */
export interface Variant {
  /** `v1` is the first row. */
  readonly id: string;
  /** The given values as the author wrote them, one for each parameter. */
  readonly given: readonly string[];
  /** Where each of them stands. */
  readonly places: readonly (Place | undefined)[];
  readonly value: number;
  /** The formula with these numbers, e.g. `2 × 32 × 8,192`. */
  readonly worked: string;
}

/** What every calculation has. Its variants are computed when the site is built. */
export interface NumberQuiz extends QuizBase {
  /** Headers of the table, e.g. `price (USD/h)`; some of them may not be needed. */
  readonly parameters: readonly string[];
  readonly variants: readonly Variant[];
  /** Empty for a plain number. */
  readonly unit: string;
  readonly formula: string;
  readonly reason: Prose;
}

/** A number is asked for. */
export interface CalculationQuiz extends NumberQuiz {
  readonly kind: 'calculation';
  /** A share: 0.02 is 2 %. */
  readonly tolerance: number;
}

/** An input that the reader must supply himself. */
export interface Assumption {
  readonly name: string;
  /** As the author wrote it. */
  readonly value: string;
}

/** An order of magnitude is asked for. */
export interface EstimateQuiz extends NumberQuiz {
  readonly kind: 'estimate';
  /** How many times too large or too small an answer may be. */
  readonly factor: number;
  readonly assumptions: readonly Assumption[];
}

/** Asked for is which input must change, and its new value: the value of each variant. */
export interface InverseQuiz extends NumberQuiz {
  readonly kind: 'inverse';
  readonly tolerance: number;
  /** The place of the input among the parameters, from 0. */
  readonly change: number;
}
