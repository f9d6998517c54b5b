import type { ItemId, Kind, OptionKey, Parts } from './kind.ts';

/** One or several of the options are right. */
export interface ChoiceItem {
  readonly kind: 'choice';
  readonly id: ItemId;
  readonly options: readonly OptionKey[];
}

/** The ids of the options that were chosen. */
export interface ChoiceAnswer {
  readonly kind: 'choice';
  readonly chosen: readonly string[];
}

/** An option's part is right when it was chosen exactly if it should be. */
export const choice: Kind<ChoiceItem, ChoiceAnswer> = {
  mark: ({ options }, { chosen }) => markOptions(options, chosen),
  isOutdated: ({ options }, { chosen }) => areOptionsOutdated(options, chosen),
};

/** The verdict on each option of a list. */
export function markOptions(options: readonly OptionKey[], chosen: readonly string[]): Parts {
  return Object.fromEntries(options.map(({ id, right }) => [id, chosen.includes(id) === right]));
}

/** Whether other options are right today than were chosen; what was added or taken away does not count. */
export function areOptionsOutdated(
  options: readonly OptionKey[],
  chosen: readonly string[],
): boolean {
  return options
    .filter(({ id, right }) => right || chosen.includes(id))
    .some(({ id, right }) => right !== chosen.includes(id));
}
