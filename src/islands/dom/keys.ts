/** The digit of a key: French keyboards have the digits above their letters, others write them in another script. */
export function digitOf({
  key = '',
  code,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
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
