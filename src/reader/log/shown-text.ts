import * as imported from '#strings/imports.ts';

const longest = 40;

/**
 * Text out of a file as a message shows it: at most 40 characters, without those that cannot be seen or turn the line
 * around; what is not plain ASCII has a direction of its own.
 */
export function shownText(found: unknown): string {
  if (typeof found === 'object' && found !== null)
    return Array.isArray(found) ? imported.list : imported.object;
  const start = [...String(found).slice(0, 2 * longest + 2)];
  const visible = start
    .slice(0, longest)
    .map((character) => (/[\p{C}\p{Zl}\p{Zp}]/u.test(character) ? '\ufffd' : character))
    .join('');
  const clipped = start.length > longest ? `${visible}…` : visible;
  return /^[\x20-\x7e…]*$/.test(clipped) ? clipped : `\u2068${clipped}\u2069`;
}
