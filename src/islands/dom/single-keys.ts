import { base } from '../../base-url.ts';

const name = `llmops-handbook:${base}:single-keys`;

/** Whether keys without a modifier are shortcuts: readers who dictate, or hit keys by accident, turn them off. */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true; // Storage is blocked: nothing can have been chosen.
  }
}

/** Keeps the choice for this browser. Returns whether it could be kept. */
export function turnSingleKeys(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
    return true;
  } catch {
    return false;
  }
}
