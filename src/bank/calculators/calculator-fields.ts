import type { CalculatorField } from '../../learning/calculator.ts';
import { factorOf } from '../../learning/units.ts';
import { nameOf } from '../../question/blocks/calculation/read-variants.ts';
import type { WrittenCalculator, WrittenStep } from './calculator-schema.ts';
import type { ShownStep } from './calculators.ts';
import type { Input } from './formula-of-step.ts';
import { oneOf, valueOf, type ReportHere } from './names.ts';

/** The fields of a calculator: one for each input of its formulas that is not the same as another. */
export class CalculatorFields {
  readonly #known = new Map<string, CalculatorField>();
  readonly #written: WrittenCalculator['fields'];
  readonly #steps: readonly ShownStep[];
  readonly #report: ReportHere;

  /** @param steps those that were read already: the list grows */
  constructor(
    written: WrittenCalculator['fields'],
    steps: readonly ShownStep[],
    report: ReportHere,
  ) {
    this.#written = written;
    this.#steps = steps;
    this.#report = report;
  }

  /** In the order in which formulas first named them. */
  get all(): CalculatorField[] {
    return [...this.#known.values()];
  }

  /** The field of an input, by any spelling of its name. */
  get(name: string): CalculatorField | undefined {
    return this.#known.get(nameOf(name));
  }

  /** The field that an input is: that of its name, or of the one that `as` gives it. */
  fieldOf(input: Input, step: WrittenStep, path: readonly PropertyKey[]): CalculatorField {
    const other = valueOf(step.as, input.label);
    const name = nameOf(other ?? input.label);
    const more = valueOf(this.#written, other ?? input.label) ?? {};
    const unit = more.unit ?? input.unit;
    const known = this.#known.get(name);
    if (known) {
      if (input.unit !== '' && known.unit !== unit && factorOf(unit, known.unit) !== 1) {
        this.#report(
          path,
          'calculator-unit',
          `"${input.label}" is in "${unit}" in the step "${step.id}", and in "${known.unit}" before.`,
          `Write as: { ${input.label}: another name } where they are two inputs, or one unit under "fields".`,
        );
      }
      return known;
    }
    const from = this.#resultTaken(input, unit, step, path);
    const field: CalculatorField = {
      name,
      key: name.toLowerCase().replaceAll('_', '-'),
      label: more.label ?? other ?? input.label,
      unit,
      example: from ? '' : (more.example ?? input.example ?? ''),
      least: more.least ?? 0,
      ...(more.most === undefined ? unit === '%' && { most: 100 } : { most: more.most }),
      ...(more.whole && { whole: true }),
      ...(from && { from }),
    };
    this.#known.set(name, field);
    return field;
  }

  #resultTaken(
    { label }: Input,
    unit: string,
    step: WrittenStep,
    path: readonly PropertyKey[],
  ): CalculatorField['from'] {
    const taken = valueOf(step.takes, label);
    if (taken === undefined) return undefined;
    const before = this.#steps.find(({ id }) => id === taken);
    const here = [...path, 'takes', label];
    if (!before) {
      const ids = this.#steps.map(({ id }) => id);
      const message = `The step "${step.id}" takes "${label}" from "${taken}", which is no step before it.`;
      this.#report(here, 'calculator-input', message, oneOf(taken, ids));
      return undefined;
    }
    const times = unit === '' || before.unit === unit ? 1 : factorOf(before.unit, unit);
    if (times === undefined) {
      const message = `"${label}" is in "${unit}", and the step "${taken}" gives "${before.unit}".`;
      const remedy = 'Take another step, or write the unit of the input under "fields".';
      this.#report(here, 'calculator-unit', message, remedy);
    }
    return { step: taken, times: times ?? 1 };
  }
}
