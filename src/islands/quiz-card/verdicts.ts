import type { OptionKey } from '../../learning/kinds/kind.ts';
import * as say from '#strings/quiz-card.ts';

/** What is said of one option, step, statement or line. */
export interface Verdict {
  /** How it looks: rightly chosen, not chosen though right, chosen though wrong, rightly left out. */
  readonly state: 'hit' | 'missed' | 'mistaken' | 'avoided';
  /** The option is right, or the step or statement lies right. */
  readonly right: boolean;
  readonly note: string;
}

/** The verdict on each option of a list. */
export function optionVerdicts(
  options: readonly OptionKey[],
  chosen: readonly string[],
): [string, Verdict][] {
  return options.map(({ id, right }) => [id, optionVerdict(right, chosen.includes(id))]);
}

function optionVerdict(right: boolean, chosen: boolean): Verdict {
  if (chosen) return { state: right ? 'hit' : 'mistaken', right, note: say.yourChoice };
  return right
    ? { state: 'missed', right, note: say.notChosen }
    : { state: 'avoided', right, note: '' };
}

/** The verdict on each step or statement: where it belongs. */
export function placeVerdicts(
  places: readonly (readonly [id: string, where: string])[],
  parts: Readonly<Record<string, boolean>>,
): Map<string, Verdict> {
  return new Map(
    places.map(([id, where]): [string, Verdict] =>
      parts[id]
        ? [id, { state: 'hit', right: true, note: '' }]
        : [id, { state: 'mistaken', right: false, note: say.belongs(where) }],
    ),
  );
}

/** The letters of the right options, in the order of the list. */
export function rightLetters(options: readonly OptionKey[]): string[] {
  return options.flatMap(({ right }, index) => (right ? String.fromCharCode(65 + index) : []));
}
