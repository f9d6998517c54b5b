import type { Calculator, CalculatorStep } from '../../learning/calculator.ts';

/** A choice that fills in fields: texts by their names. */
export interface Preset {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What a page carries of its calculator, as JSON. */
export interface CalculatorData extends Calculator {
  readonly steps: readonly (CalculatorStep & { readonly title: string })[];
  readonly presets: readonly { readonly label: string; readonly options: readonly Preset[] }[];
  /** The given values of each item's variants. */
  readonly variants: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}
