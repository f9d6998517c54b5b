/** A whole number as a reader types it. Undefined for anything else, and for one that is out of bounds. */
export function wholeNumber(typed: string, least: number, most: number): number | undefined {
  const number = /^\s*\d+\s*$/.test(typed) ? Number(typed) : NaN;
  return number >= least && number <= most ? number : undefined;
}
