import { examplesOf, workOut } from '../../learning/calculator.ts';
import type { Fact } from '../facts.ts';
import type { CalculatorFields } from './calculator-fields.ts';
import type { WrittenCalculator } from './calculator-schema.ts';
import type { SiteCalculator } from './calculators.ts';
import { oneOf, type ReportHere } from './names.ts';
import { presetsOf, timesOf, type PresetField } from './presets.ts';

/** What is asked of a calculator once its formulas are read. */
export class CalculatorChecks {
  readonly #written: WrittenCalculator;
  readonly #fields: CalculatorFields;
  readonly #facts: readonly Fact[];
  readonly #report: ReportHere;

  constructor(
    written: WrittenCalculator,
    fields: CalculatorFields,
    facts: readonly Fact[],
    report: ReportHere,
  ) {
    this.#written = written;
    this.#fields = fields;
    this.#facts = facts;
    this.#report = report;
  }

  /** What is said of fields that no formula has. */
  checkNames(): void {
    const known = this.#fields.all.map(({ name }) => name.replaceAll('_', ' '));
    const written = Object.keys(this.#written.fields).map(
      (name) => [['fields', name], name] as const,
    );
    const filled = this.#written.presets.flatMap(({ options }, group) =>
      options.flatMap(({ values }, option) =>
        Object.keys(values).map(
          (name) => [['presets', group, 'options', option, 'values', name], name] as const,
        ),
      ),
    );
    for (const [path, name] of [...written, ...filled]) {
      if (this.#fields.get(name)) continue;
      const message = `No formula of the calculator has the input "${name}".`;
      this.#report(path, 'calculator-input', message, oneOf(name, known));
    }
  }

  /** The models and cards that fill in fields; a unit that does not fit is reported. */
  factPresets(): SiteCalculator['presets'] {
    const fields = Object.entries(this.#written.fields).flatMap(
      ([name, { preset }]): PresetField[] => {
        const field = this.#fields.get(name);
        return field && preset ? [{ field, is: preset }] : [];
      },
    );
    for (const { field, is } of fields) {
      const odd = this.#facts.find(
        (fact) => fact.preset?.is === is && timesOf(fact, field) === undefined,
      );
      if (!odd) continue;
      const message = `"${field.label}" is in "${field.unit}", and the ${is} of ${odd.preset?.of} in "${odd.unit}".`;
      const remedy = 'Write a unit of the field that fits, or take another preset.';
      this.#report(['fields', field.label, 'preset'], 'calculator-unit', message, remedy);
    }
    return presetsOf(fields, this.#facts);
  }

  /** The calculator begins with a result: each example is in its range, and each sum has a number. */
  checkSums(calculator: Pick<SiteCalculator, 'fields' | 'steps'>): void {
    const { problems, results } = workOut(calculator, examplesOf(calculator));
    for (const [name, problem] of problems) {
      const label = this.#fields.get(name)?.label ?? name;
      const message = `The input "${label}" has no example that it can begin with. ${problem}`;
      const remedy = 'Write "example", "least" or "most" for it under "fields".';
      this.#report(['fields', label], 'calculator-sum', message, remedy);
    }
    for (const [index, { id }] of calculator.steps.entries()) {
      const result = results.get(id);
      if (problems.size > 0 || !result || 'value' in result) continue;
      const message = `The step "${id}" has no result with the examples. ${result.missing}`;
      this.#report(['steps', index], 'calculator-sum', message, 'Choose other examples.');
    }
  }
}
