import { examplesOf, workOut, type Calculator, type StepResult } from './calculator.ts';

/** Given values of an item's variants: texts of fields by their names. */
type Rows = readonly Readonly<Record<string, string>>[];

/** A worked example whose last steps are left to the reader. */
export interface FadedExample {
  readonly texts: Readonly<Record<string, string>>;
  readonly results: ReadonlyMap<string, StepResult>;
  /** How many of the last steps are missing. */
  readonly missing: number;
}

/**
 * Examples with other numbers each: the first whole, the next without its last step, the last without two.
 * @param variants the items' variants, those of the first step's item first
 */
export function fadedExamples(calculator: Calculator, variants: readonly Rows[]): FadedExample[] {
  const most = Math.min(2, calculator.steps.length);
  return Array.from({ length: most + 1 }, (_, missing) => {
    const texts = textsOf(calculator, variants, missing);
    return { texts, missing, ...workOut(calculator, texts) };
  });
}

/** The variants of one row over the examples; the examples alone where those do not go together. */
function textsOf(
  calculator: Calculator,
  variants: readonly Rows[],
  row: number,
): Record<string, string> {
  const examples = examplesOf(calculator);
  const texts = { ...examples };
  // The first step's numbers hold where two items have the same input.
  for (const rows of [...variants].reverse()) Object.assign(texts, rows[row % rows.length]);
  for (const { name, from } of calculator.fields) if (from) texts[name] = '';
  const { problems, results } = workOut(calculator, texts);
  const isSound = [...results.values()].every((result) => 'value' in result && result.value > 0);
  return problems.size === 0 && isSound ? texts : examples;
}
