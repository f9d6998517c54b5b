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

/** What a reader is asked. It holds ids alone: texts live in the rendered markup. */
export type QuizItem = ChoiceItem | OrderItem | SortItem;

/** What a reader answered: the ids chosen, the steps in his order, or a column for each statement. */
export type Answer =
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'order'; readonly order: readonly string[] }
  | { readonly kind: 'sort'; readonly placed: Readonly<Record<string, string>> };

/** The slug of the question that an item belongs to. */
export function questionOf(item: ItemId): string {
  return item.slice(0, item.indexOf('#'));
}
