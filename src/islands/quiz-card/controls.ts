import type { Answer } from '../../learning/quiz-item.ts';
import { choiceControls } from './choice-controls.ts';
import { orderControls } from './order-controls.ts';
import { sortControls } from './sort-controls.ts';

/** How a reader answers one kind of item. */
export interface Controls {
  /** The keys that work, in words. */
  readonly keys: string;
  /** What to say when the answer is not whole. */
  readonly missing: string;
  /** The answer; undefined while it is not whole. */
  answer(): Answer | undefined;
  clear(): void;
  /** Does what a key means; false when it means nothing. */
  press(event: KeyboardEvent): boolean;
}

/** Adds to a card what its kind is answered with. */
export function controlsOf(card: HTMLElement): Controls {
  const { kind } = card.dataset;
  return (kind === 'order' ? orderControls : kind === 'sort' ? sortControls : choiceControls)(card);
}

/** Ticks the n-th input, n being the digit that was pressed alone. */
export function pressDigit(
  { key, altKey }: KeyboardEvent,
  inputs: ArrayLike<HTMLInputElement>,
): boolean {
  const input = altKey ? undefined : inputs[Number(key) - 1];
  input?.focus();
  input?.click();
  return input !== undefined;
}
