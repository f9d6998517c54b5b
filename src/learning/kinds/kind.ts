/** Permanent id of a quiz item: `<question slug>#<id of its block>`. */
export type ItemId = string;

/** Whether a value read from a log is what it should be. */
export type Check = (value: unknown) => boolean;

/** By key; a question mark at its end says that the key may be absent. */
export type Checks = Readonly<Record<string, Check>>;

/** The verdict on each part of an answer, keyed by option, step, statement, line, input or variant id. */
export type Parts = Readonly<Record<string, boolean>>;

/** One kind of item: how an answer to it is marked, and when it is out of date. */
export interface Kind<Item, Given> {
  /** The verdict on each part; the whole is right when every part is. */
  mark(item: Item, answer: Given): Parts;
  /** Whether an answer that was marked right is wrong by what the item says today. */
  isOutdated(item: Item, answer: Given): boolean;
}

/** An option of a choice; ids are those of the rendered options. */
export interface OptionKey {
  readonly id: string;
  readonly right: boolean;
}
