import { nameOf } from '../../question/blocks/calculation/read-variants.ts';
import { didYouMean } from '../../question/nearest.ts';
import type { ReadingRuleId } from '../../question/reading-rules.ts';

/** Takes a problem of one calculator, with the path to its place. */
export type ReportHere = (
  path: readonly PropertyKey[],
  rule: ReadingRuleId,
  message: string,
  remedy: string,
) => void;

/** Whether two names are of one input: `_` and spaces are the same. */
export function isSame(label: string, name: string): boolean {
  return nameOf(label) === nameOf(name);
}

/** What a record says of an input. */
export function valueOf<Value>(
  record: Readonly<Record<string, Value>>,
  label: string,
): Value | undefined {
  return Object.entries(record).find(([key]) => isSame(key, label))?.[1];
}

/** The remedy for a name that is none of those there are. */
export function oneOf(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'There is none yet: mend the steps above it first.';
  return didYouMean(name, known, `There are ${known.map((other) => `"${other}"`).join(', ')}.`);
}
