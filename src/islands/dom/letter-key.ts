/** The Latin letter of a key in lower case: on a Cyrillic or Greek keyboard the one in its place. */
export function letterOf({ key = '', code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  // Browsers that fill in a form send events without a key.
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const isOtherScript = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return isOtherScript ? (/^Key([A-Z])$/.exec(code)?.[1] ?? '').toLowerCase() : '';
}
