import { isNear } from '../../../learning/kinds/calculation.ts';
import type { Variant } from './calculation.ts';

/** Digits that a reader types of a value that is no whole number. */
const mostDigits = 6;

/** The first row whose value is right only with more digits than anybody types, as with thirds and a tolerance of 0 %. */
export function endlessValue(variants: readonly Variant[], tolerance: number): Variant | undefined {
  return variants.find(
    ({ value }) =>
      !Number.isInteger(value) && !isNear(Number(value.toPrecision(mostDigits)), value, tolerance),
  );
}
