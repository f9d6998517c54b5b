import { singleKeysName } from '../dom/single-keys.ts';

/** Keeps the choice for this browser. Returns whether it could be kept. */
export function turnSingleKeys(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(singleKeysName);
    else localStorage.setItem(singleKeysName, 'off');
    return true;
  } catch {
    return false;
  }
}
