import { markup } from 'virtual:fixture-markup';
import { expect } from 'vitest';
import '../../../src/islands/calculator/calculator-define.ts';
import { show, wordsOf } from '../page.ts';

/** Shows the calculator of the KV cache, as its page has it. */
export function openCalculator(): HTMLElement {
  return show(markup['kv-cache-memory'] ?? '');
}

/** What stands as the result of a step, or in another part of it. */
export const partOf = (step: string, part: 'result' | 'worked' = 'result'): string =>
  wordsOf(`[data-step="${step}"] [data-${part}]`);

/** Waits for the result of a step, or for what another part of it says. */
export const expectStep = (step: string, words: string, part: 'result' | 'worked' = 'result') =>
  expect.poll(() => partOf(step, part), { message: step }).toContain(words);
