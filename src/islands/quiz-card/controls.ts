import type { Answer } from '../../learning/quiz-item.ts';
import { digitOf } from '../dom/keys.ts';
import { choiceControls } from './choice-controls.ts';
import { orderControls } from './order-controls.ts';
import { sortControls } from './sort-controls.ts';

/** How a reader answers one kind of item. */
export interface Controls {
  /** The keys that work, in words. */
  readonly keys: string;
  /** What to say when the answer is not whole, or cannot be read. */
  readonly missing: string;
  /** The answer; undefined while it is not whole. */
  answer(): Answer | undefined;
  clear(): void;
  /** Does what a key means; false when it means nothing. */
  press(event: KeyboardEvent): boolean;
}

const kinds: Record<string, (card: HTMLElement) => Controls> = {
  choice: choiceControls,
  order: orderControls,
  sort: sortControls,
};

/** Adds to a card what its kind is answered with. */
export function controlsOf(card: HTMLElement): Controls {
  return (kinds[card.dataset['kind'] ?? ''] ?? choiceControls)(card);
}

/** Whether the code of a card's kind is there. */
export function hasKind({ dataset }: HTMLElement): boolean {
  return Object.hasOwn(kinds, dataset['kind'] ?? '');
}

/** Adds a kind that is not loaded with the others. */
export function addKind(kind: string, make: (card: HTMLElement) => Controls): void {
  kinds[kind] = make;
}

/** Ticks the n-th input, n being the digit that was pressed alone. */
export function pressDigit(event: KeyboardEvent, inputs: ArrayLike<HTMLInputElement>): boolean {
  const input = event.altKey ? undefined : inputs[Number(digitOf(event)) - 1];
  input?.focus();
  input?.click();
  return input !== undefined;
}
