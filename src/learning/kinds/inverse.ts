import { isNear, valueOf, type VariantKey } from './calculation.ts';
import type { ItemId, Kind } from './kind.ts';

/** Asked for is which input must change, and its new value. */
export interface InverseItem {
  readonly kind: 'inverse';
  readonly id: ItemId;
  readonly unit: string;
  /** A share of the value: 0.02 is 2 %. */
  readonly tolerance: number;
  /** The id of the input that must change: `c1` is the first column. */
  readonly change: string;
  /** The new value of that input in each variant. */
  readonly variants: readonly VariantKey[];
}

/** An input and its new value, for one of the variants. */
export interface InverseAnswer {
  readonly kind: 'inverse';
  readonly variant: string;
  readonly input: string;
  readonly value: number;
}

/** Two parts: the input that was chosen, and the variant's value. */
export const inverse: Kind<InverseItem, InverseAnswer> = {
  mark({ variants, tolerance, change }, { variant, input, value }) {
    const wanted = valueOf(variants, variant);
    return {
      [input]: input === change,
      [variant]: wanted !== undefined && isNear(value, wanted, tolerance),
    };
  },
  isOutdated({ variants, tolerance, change }, { variant, input, value }) {
    const wanted = valueOf(variants, variant);
    return input !== change || (wanted !== undefined && !isNear(value, wanted, 2 * tolerance));
  },
};
