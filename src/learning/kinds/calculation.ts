import type { ItemId, Kind } from './kind.ts';

/** A row of a calculation, and the value that it gives. */
export interface VariantKey {
  readonly id: string;
  readonly value: number;
}

/** A number is asked for, in several variants of one calculation. */
export interface CalculationItem {
  readonly kind: 'calculation';
  readonly id: ItemId;
  /** What the values are counted in, e.g. `GB`; empty for a plain number. */
  readonly unit: string;
  /** How far off an answer may be, as a share of the value: 0.02 is 2 %. */
  readonly tolerance: number;
  readonly variants: readonly VariantKey[];
}

/** A number in the item's unit, for one of its variants. */
export interface CalculationAnswer {
  readonly kind: 'calculation';
  readonly variant: string;
  readonly value: number;
}

/** One part, the variant's: right when the value is within the tolerance. */
export const calculation: Kind<CalculationItem, CalculationAnswer> = {
  mark({ variants, tolerance }, { variant, value }) {
    const wanted = valueOf(variants, variant);
    return { [variant]: wanted !== undefined && isNear(value, wanted, tolerance) };
  },
  isOutdated({ variants, tolerance }, { variant, value }) {
    const wanted = valueOf(variants, variant);
    // A little wider than when it was marked: a value that was only rounded anew is not another value.
    return wanted !== undefined && !isNear(value, wanted, 2 * tolerance);
  },
};

/** The value of a variant; undefined when it is no longer there. */
export function valueOf(variants: readonly VariantKey[], wanted: string): number | undefined {
  return variants.find(({ id }) => id === wanted)?.value;
}

/** Within the tolerance, a share of the value; what rounding makes of it is let pass. */
export function isNear(given: number, value: number, tolerance: number): boolean {
  return Math.abs(given - value) <= Math.abs(value) * (tolerance + 1e-9);
}
