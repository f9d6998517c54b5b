type Stroke = Pick<KeyboardEvent, 'key' | 'code'>;

/** The Latin letter of a key in lower case: on a Cyrillic or Greek keyboard the one in its place. */
export function letterOf({ key = '', code }: Stroke): string {
  // Browsers that fill in a form send events without a key.
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const isOtherScript = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return isOtherScript ? (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase() : '';
}

/** The digit of a key: French keyboards have the digits above their letters, others write them in another script. */
export function digitOf({ key = '', code, shiftKey }: Stroke & { shiftKey: boolean }): string {
  if (/^\d$/.test(key)) return key;
  return shiftKey || key.length !== 1 ? '' : (/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? '');
}

/**
 * Whether a key belongs to an input method, with which Japanese, Chinese and many other texts are written: its Enter
 * takes a word and its arrows choose one. Safari ends the composition before it sends that Enter, and tells by its code.
 */
export function isComposed({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
