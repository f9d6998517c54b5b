/** Permanent id of a quiz item: `<question slug>#<id of its block>`. */
export type ItemId = string;

/** One or several of the options are right. Ids are those of the rendered options. */
export interface ChoiceItem {
  readonly kind: 'choice';
  readonly id: ItemId;
  readonly options: readonly { readonly id: string; readonly right: boolean }[];
}

/** The steps in their right order. */
export interface OrderItem {
  readonly kind: 'order';
  readonly id: ItemId;
  readonly steps: readonly string[];
}

/** Each statement belongs to one column of a comparison. */
export interface SortItem {
  readonly kind: 'sort';
  readonly id: ItemId;
  readonly statements: readonly { readonly id: string; readonly column: string }[];
}

/** A number is asked for, in several variants of one calculation. */
export interface CalculationItem {
  readonly kind: 'calculation';
  readonly id: ItemId;
  /** What the values are counted in, e.g. `GB`; empty for a plain number. */
  readonly unit: string;
  /** How far off an answer may be, as a share of the value: 0.02 is 2 %. */
  readonly tolerance: number;
  readonly variants: readonly { readonly id: string; readonly value: number }[];
}

/** What a reader is asked. It holds ids alone: texts live in the rendered markup. */
export type QuizItem = ChoiceItem | OrderItem | SortItem | CalculationItem;

/**
 * What a reader answered: the ids chosen, the steps in his order, a column for each statement, or a number in the
 * item's unit.
 */
export type Answer =
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'order'; readonly order: readonly string[] }
  | { readonly kind: 'sort'; readonly placed: Readonly<Record<string, string>> }
  | { readonly kind: 'calculation'; readonly variant: string; readonly value: number };

/** The slug of the question that an item belongs to. */
export function questionOf(item: ItemId): string {
  return item.slice(0, item.indexOf('#'));
}
