import { base } from '../../base-url.ts';

/** Where the choice is kept: a setting of this browser. */
export const singleKeysName = `llmops-handbook:${base}:single-keys`;

/** Whether keys without a modifier are shortcuts: readers who dictate, or hit keys by accident, turn them off. */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(singleKeysName) !== 'off';
  } catch {
    return true; // Storage is blocked: nothing can have been chosen.
  }
}
