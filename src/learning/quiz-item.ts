import type { CalculationAnswer, CalculationItem } from './kinds/calculation.ts';
import type { ChoiceAnswer, ChoiceItem } from './kinds/choice.ts';
import type { DiagnosisAnswer, DiagnosisItem } from './kinds/diagnosis.ts';
import type { EstimateAnswer, EstimateItem } from './kinds/estimate.ts';
import type { InverseAnswer, InverseItem } from './kinds/inverse.ts';
import type { ItemId } from './kinds/kind.ts';
import type { OrderAnswer, OrderItem } from './kinds/order.ts';
import type { SecondThoughtAnswer, SecondThoughtItem } from './kinds/second-thought.ts';
import type { SortAnswer, SortItem } from './kinds/sort.ts';

export type { CalculationItem } from './kinds/calculation.ts';
export type { ChoiceItem } from './kinds/choice.ts';
export type { DiagnosisItem } from './kinds/diagnosis.ts';
export type { EstimateItem } from './kinds/estimate.ts';
export type { InverseItem } from './kinds/inverse.ts';
export type { ItemId } from './kinds/kind.ts';
export type { OrderItem } from './kinds/order.ts';
export type { SecondThoughtItem } from './kinds/second-thought.ts';
export type { SortItem } from './kinds/sort.ts';

/** What a reader is asked. It holds ids alone: texts live in the rendered markup. */
export type QuizItem =
  | ChoiceItem
  | OrderItem
  | SortItem
  | CalculationItem
  | DiagnosisItem
  | SecondThoughtItem
  | EstimateItem
  | InverseItem;

/** What a reader answered. */
export type Answer =
  | ChoiceAnswer
  | OrderAnswer
  | SortAnswer
  | CalculationAnswer
  | DiagnosisAnswer
  | SecondThoughtAnswer
  | EstimateAnswer
  | InverseAnswer;

/** The slug of the question that an item belongs to. */
export function questionOf(item: ItemId): string {
  return item.slice(0, item.indexOf('#'));
}
