import { areOptionsOutdated, markOptions } from './choice.ts';
import type { ItemId, Kind, OptionKey } from './kind.ts';

/** Two choices, one right option in each: a further fact that stands between them overturns the first answer. */
export interface SecondThoughtItem {
  readonly kind: 'second-thought';
  readonly id: ItemId;
  readonly options: readonly OptionKey[];
  /** The options after the further fact. */
  readonly then: readonly OptionKey[];
}

/** An option of each choice. */
export interface SecondThoughtAnswer {
  readonly kind: 'second-thought';
  readonly first: string;
  readonly then: string;
}

/** The options' parts of both choices. */
export const secondThought: Kind<SecondThoughtItem, SecondThoughtAnswer> = {
  mark: ({ options, then }, answer) => ({
    ...markOptions(options, [answer.first]),
    ...markOptions(then, [answer.then]),
  }),
  isOutdated: ({ options, then }, answer) =>
    areOptionsOutdated(options, [answer.first]) || areOptionsOutdated(then, [answer.then]),
};
