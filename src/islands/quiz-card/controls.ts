import type { Answer } from '../../learning/quiz-item.ts';
import { digitOf } from '../dom/keys.ts';

/** How a reader answers one kind of item. */
export interface Controls {
  /** The keys that work, in words. */
  readonly keys: string;
  /** What to say when the answer is not whole, or cannot be read. */
  readonly missing: string;
  /** What the button says that checks the answer. */
  readonly check?: string;
  /** The answer; undefined while it is not whole. */
  answer(): Answer | undefined;
  /** Goes on to the next part of an item that has several; false when there is none, or this one is not answered. */
  advance?(): boolean;
  clear(): void;
  /**
   * Asks anew: in another order, for other cells, with other numbers.
   * @param turn how often the item was asked before
   */
  renew(turn: number): void;
  /** Does what a key means; false when it means nothing. */
  press(event: KeyboardEvent): boolean;
}

/** Ticks the n-th input, n being the digit that was pressed alone. */
export function pressDigit(event: KeyboardEvent, inputs: ArrayLike<HTMLInputElement>): boolean {
  const input = event.altKey ? undefined : inputs[Number(digitOf(event)) - 1];
  input?.focus();
  input?.click();
  return input !== undefined;
}

/** The value of the input that is ticked. */
export function tickedOf(inputs: readonly HTMLInputElement[]): string | undefined {
  return inputs.find(({ checked }) => checked)?.value;
}

/** Takes every tick away. */
export function untick(inputs: Iterable<HTMLInputElement>): void {
  for (const input of inputs) input.checked = false;
}
