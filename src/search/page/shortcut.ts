import { letterOf } from '../../islands/dom/letter-key.ts';

/** The part of a keyboard event that tells what the reader means. */
export type Stroke = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/**
 * Whether a key opens the search: `/` outside of fields, and Ctrl-K, which on a Mac is Command-K, since Control-K there
 * belongs to the text. A keyboard without Latin letters has K in the same place; with Shift it is the browser's own.
 */
export function opensSearch(
  stroke: Stroke,
  where: { readonly isTyping: boolean; readonly isMac: boolean; readonly singleKeys: boolean },
): boolean {
  // Browsers that fill in a form send events without a key.
  const { key = '', code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = stroke;
  if (isComposing) return false;
  if (key === '/') return where.singleKeys && !where.isTyping && !ctrlKey && !metaKey && !altKey;
  if (letterOf({ key, code }) !== 'k' || shiftKey || altKey) return false;
  return where.isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}

/** Whether the keyboard is a Mac's. */
export function isMac(): boolean {
  return /^(Mac|iPhone|iPad)/.test(navigator.platform);
}
