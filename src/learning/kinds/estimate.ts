import { valueOf, type VariantKey } from './calculation.ts';
import type { ItemId, Kind } from './kind.ts';

/** The order of magnitude of a number is asked for; some of its inputs the reader must supply. */
export interface EstimateItem {
  readonly kind: 'estimate';
  readonly id: ItemId;
  readonly unit: string;
  /** How many times too large or too small an answer may be: greater than 1. */
  readonly factor: number;
  readonly variants: readonly VariantKey[];
}

/** A number in the item's unit, for one of its variants. */
export interface EstimateAnswer {
  readonly kind: 'estimate';
  readonly variant: string;
  readonly value: number;
}

/** One part, the variant's: right when the value is within the factor either way. */
export const estimate: Kind<EstimateItem, EstimateAnswer> = {
  mark({ variants, factor }, { variant, value }) {
    const wanted = valueOf(variants, variant);
    return { [variant]: wanted !== undefined && timesOff(value, wanted) <= factor };
  },
  isOutdated({ variants, factor }, { variant, value }) {
    const wanted = valueOf(variants, variant);
    // A little wider than when it was marked: a mended assumption is not another magnitude.
    return wanted !== undefined && timesOff(value, wanted) > factor ** 1.5;
  },
};

/** How many times too large or too small a value is, on a log scale: 1 is exact, of another sign endless. */
export function timesOff(given: number, value: number): number {
  const ratio = given / value;
  if (!(ratio > 0)) return Infinity;
  // What floating point makes of it is let pass.
  return Math.exp(Math.abs(Math.log(ratio))) * (1 - 1e-9);
}
