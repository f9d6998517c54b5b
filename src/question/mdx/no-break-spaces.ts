import type { Place } from '../problem.ts';
import { readFences } from './fences.ts';

/** A sign of Markdown and the space after it, which some keyboards write as one that does not break. */
const signAndSpace = /^([ \t>]*)(#{1,6}|[-*+]|\d+[.)]|>)[^\S \t\r\n]/;

/** Where a sign of Markdown is followed by a space that is none to its reader: the sign, and where it stands. */
export function noBreakSpace(source: string): { at: Place; sign: string } | undefined {
  const { lines } = readFences(source);
  for (const [index, { text, isCode }] of lines.entries()) {
    const [, before = '', sign = ''] = (isCode ? undefined : signAndSpace.exec(text)) ?? [];
    if (sign !== '') return { at: { line: index + 1, column: before.length + 1 }, sign };
  }
  return undefined;
}
