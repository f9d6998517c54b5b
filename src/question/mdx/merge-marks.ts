import type { Place } from '../problem.ts';

/** Of the marks of a merge that nobody finished, the first: which line it is, and what to do. */
export function faultOfMerge(
  lines: readonly string[],
):
  | { readonly at: Place; readonly rule: 'merge-finished'; message: string; remedy: string }
  | undefined {
  const index = lines.findIndex((line) => /^(<{7}|>{7}|\|{7})( |\r?$)/.test(line));
  if (index < 0) return undefined;
  const mark = lines[index]!.trim();
  const shown = mark.length > 40 ? `${mark.slice(0, 39)}…` : mark;
  return {
    at: { line: index + 1, column: 1 },
    rule: 'merge-finished',
    message: `A mark of an unfinished merge was found: "${shown}".`,
    remedy:
      'Keep what holds of the two versions, and delete the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".',
  };
}

/** Whether a line of a file in which a merge is not finished is none of either side. */
export function isMergeMark(line: string): boolean {
  return /^([<=>|])\1{6}( |$)/.test(line);
}
