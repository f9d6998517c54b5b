import type { CalculatorStep } from './calculator.ts';
import { inOtherUnit } from './other-unit.ts';
import { shownQuantity } from './shown-quantity.ts';
import * as say from '#strings/calculators.ts';

/** What is said of a step's value: as the formula gives it, as it is shown, and once more in a handier unit. */
export interface StepWords {
  /** E.g. `2 × 80 × 8 = 1,280 B`. */
  readonly worked: string;
  readonly result: string;
  /** Empty where the result has its handiest unit. */
  readonly other: string;
}

/**
 * The words for a step's value.
 * @param worked the formula with its numbers
 */
export function stepWords(
  { unit, shown }: Pick<CalculatorStep, 'unit' | 'shown'>,
  value: number,
  worked: string,
): StepWords {
  const shownUnit = shown?.unit ?? unit;
  const size = value * (shown?.times ?? 1);
  const other = inOtherUnit(size, shownUnit);
  const words = other && say.thatIs(shownQuantity(other.value, other.unit));
  return {
    worked: `${worked} = ${shownQuantity(value, unit)}`,
    result: shownQuantity(size, shownUnit),
    other: value < 0 ? say.belowZero : (words ?? ''),
  };
}
