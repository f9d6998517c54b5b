/** A line that a merge wrote and nobody took away: its index, and how it begins. */
export interface MergeMark {
  readonly index: number;
  readonly text: string;
}

/** What is written in place of the marks of an unfinished merge. */
export const mergeRemedy =
  'Keep what holds of the two versions, and delete the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".';

/** The first mark of an unfinished merge among the lines of a file. */
export function markOfMerge(lines: readonly string[]): MergeMark | undefined {
  const index = lines.findIndex((line) => /^(<{7}|>{7}|\|{7})( |\r?$)/.test(line));
  const text = (lines[index] ?? '').trim();
  return index < 0 ? undefined : { index, text: text.length > 40 ? `${text.slice(0, 39)}…` : text };
}
