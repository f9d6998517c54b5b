import { asciiSigns } from './ascii-signs.ts';

/** A whole number as a reader types it. Undefined for anything else, and for one that is out of bounds. */
export function wholeNumber(typed: string, least: number, most: number): number | undefined {
  const digits = asciiSigns(typed);
  const number = /^\s*\d+\s*$/.test(digits) ? Number(digits) : NaN;
  return number >= least && number <= most ? number : undefined;
}
