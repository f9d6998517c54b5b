import type { Calculator, CalculatorStep } from '../../learning/calculator.ts';

/** Where the calculators stand, relative to the project. */
export const calculatorsFile = 'src/content/calculators.yaml';

/** What a page shows of a step. */
export interface ShownStep extends CalculatorStep {
  readonly title: string;
  /** `slug#item` of the calculation whose formula it is; none where the calculator alone has it. */
  readonly item?: string;
  readonly note?: string;
}

/** Values that a reader fills in by one choice. */
export interface PresetGroup {
  readonly label: string;
  readonly options: readonly {
    readonly name: string;
    /** Texts of fields, by their names. */
    readonly values: Readonly<Record<string, string>>;
  }[];
}

/** A calculator with all that its page shows. */
export interface SiteCalculator extends Calculator {
  readonly slug: string;
  readonly title: string;
  readonly blurb: string;
  readonly steps: readonly ShownStep[];
  readonly presets: readonly PresetGroup[];
  /** The given values of each variant of each item, by the item's own id: texts of fields by their names. */
  readonly variants: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** The calculator that an item opens as: the first that uses it. */
export function calculatorsByItem(
  calculators: readonly {
    readonly slug: string;
    readonly steps: readonly { readonly item?: string | undefined }[];
  }[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { slug, steps } of calculators) {
    for (const { item } of steps) if (item && !found.has(item)) found.set(item, slug);
  }
  return found;
}

/** Where a calculator is, below a base path with a slash at both ends. */
export function calculatorUrl(base: string, slug: string): string {
  return `${base}calculators/${slug}/`;
}
