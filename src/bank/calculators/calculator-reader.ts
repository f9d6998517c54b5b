import { renamed } from '../../learning/formula.ts';
import { factorOf } from '../../learning/units.ts';
import { nameOf } from '../../question/blocks/calculation/read-variants.ts';
import { didYouMean } from '../../question/nearest.ts';
import type { Question } from '../../question/question.ts';
import type { Fact } from '../facts.ts';
import { CalculatorChecks } from './calculator-checks.ts';
import { CalculatorFields } from './calculator-fields.ts';
import type { WrittenCalculator, WrittenStep } from './calculator-schema.ts';
import type { ShownStep, SiteCalculator } from './calculators.ts';
import {
  calculationOf,
  formulaOfItem,
  ownFormula,
  type Input,
  type StepFormula,
} from './formula-of-step.ts';
import { isSame, oneOf, valueOf, type ReportHere } from './names.ts';

/** What calculators are read against. */
export interface CalculatorSources {
  readonly questions: readonly Question[];
  /** Questions that could not be read: an item of one of them may exist. */
  readonly unread?: ReadonlySet<string>;
  readonly facts: readonly Fact[];
}

/** Reads one calculator: its formulas from the items, its fields from all of them. */
export class CalculatorReader {
  readonly #written: WrittenCalculator;
  readonly #sources: CalculatorSources;
  readonly #tell: ReportHere;
  #isRight = true;
  readonly #steps: ShownStep[] = [];
  readonly #fields: CalculatorFields;
  readonly #variants: Record<string, Record<string, string>[]> = {};

  constructor(written: WrittenCalculator, sources: CalculatorSources, tell: ReportHere) {
    this.#written = written;
    this.#sources = sources;
    this.#tell = tell;
    this.#fields = new CalculatorFields(written.fields, this.#steps, this.#report);
  }

  /** The calculator; undefined when something is wrong with it, or with a page that it needs. */
  read(): SiteCalculator | undefined {
    const { slug, title, blurb, steps } = this.#written;
    for (const [index, step] of steps.entries()) this.#addStep(step, ['steps', index]);
    if (!this.#isRight) return undefined;
    const checks = new CalculatorChecks(
      this.#written,
      this.#fields,
      this.#sources.facts,
      this.#report,
    );
    checks.checkNames();
    const presets = [...this.#ownPresets(), ...checks.factPresets()];
    const calculator = { fields: this.#fields.all, steps: this.#steps };
    checks.checkSums(calculator);
    if (!this.#isRight) return undefined;
    return { slug, title, blurb, ...calculator, presets, variants: this.#variants };
  }

  #report: ReportHere = (...problem) => {
    this.#isRight = false;
    this.#tell(...problem);
  };

  #addStep(step: WrittenStep, path: readonly PropertyKey[]): void {
    const formula = this.#formulaOf(step, path);
    if (!formula) return;
    const { set, as, takes, shown } = step;
    const labels = formula.inputs.map(({ label }) => label);
    for (const [key, names] of Object.entries({ set, as, takes })) {
      const unknown = Object.keys(names).find(
        (name) => !labels.some((label) => isSame(label, name)),
      );
      if (unknown === undefined) continue;
      this.#report(
        [...path, key, unknown],
        'calculator-input',
        `The formula of the step "${step.id}" has no input "${unknown}".`,
        oneOf(unknown, labels),
      );
    }
    const times = shown === undefined ? 1 : factorOf(formula.unit, shown);
    if (times === undefined) {
      this.#report(
        [...path, 'shown'],
        'calculator-unit',
        `"${shown}" does not measure what the step "${step.id}" gives, which is in "${formula.unit}".`,
        `Write a unit that "${formula.unit}" can be turned into, or leave it out.`,
      );
      return;
    }
    const names: Record<string, string | number> = {};
    for (const input of formula.inputs) {
      const fixed = valueOf(set, input.label);
      names[input.name] = fixed ?? this.#fields.fieldOf(input, step, path).name;
    }
    const { id, title, item, note } = step;
    this.#steps.push({
      ...{ id, title, unit: formula.unit, tolerance: formula.tolerance },
      tree: renamed(formula.tree, names),
      ...(shown !== undefined && shown !== formula.unit && { shown: { unit: shown, times } }),
      ...(item !== undefined && { item }),
      ...(note !== undefined && { note }),
    });
    this.#addVariants(item, formula, names);
  }

  #formulaOf(step: WrittenStep, path: readonly PropertyKey[]): StepFormula | undefined {
    const { item } = step;
    if (item === undefined) {
      const named = Object.keys(this.#written.fields).map((label): Input => {
        return { name: nameOf(label), label, unit: '', example: undefined };
      });
      const known = this.#fields.all.map((field): Input => ({ ...field }));
      const read = ownFormula(step, [
        ...known,
        ...named.filter(({ name }) => !this.#fields.get(name)),
      ]);
      if (!('problem' in read)) return read;
      const message = `The formula of the step "${step.id}" is not right. ${read.problem}`;
      const remedy = 'Use inputs of the steps before it, or keys of "fields", with "_" for spaces.';
      this.#report([...path, 'formula'], 'calculator-sum', message, remedy);
      return undefined;
    }
    const found = calculationOf(this.#sources.questions, item);
    if (found) return formulaOfItem(found.quiz);
    const [slug = ''] = item.split('#');
    this.#isRight = false;
    if (this.#sources.unread?.has(slug)) return undefined;
    const { questions } = this.#sources;
    const items = questions
      .flatMap((question) => question.quizzes.map((quiz) => ({ question, quiz })))
      .filter(({ quiz }) => 'formula' in quiz)
      .map(({ question, quiz }) => `${question.slug}#${quiz.id}`);
    this.#report(
      [...path, 'item'],
      'calculator-item',
      `"${item}" is no calculation of any page.`,
      didYouMean(item, items, 'Write slug#id of a <Calculation>.'),
    );
    return undefined;
  }

  #addVariants(
    item: string | undefined,
    { inputs, variants }: StepFormula,
    names: Readonly<Record<string, string | number>>,
  ): void {
    const [, id] = item?.split('#') ?? [];
    if (id === undefined) return;
    const rows = (this.#variants[id] ??= variants.map(() => ({})));
    for (const [index, given] of variants.entries()) {
      for (const { name } of inputs) {
        const field = names[name];
        const text = given[name];
        if (typeof field === 'string' && text !== undefined) rows[index]![field] = text;
      }
    }
  }

  #ownPresets(): SiteCalculator['presets'] {
    return this.#written.presets.map(({ label, options }) => ({
      label,
      options: options.map(({ name, values }) => ({
        name,
        values: Object.fromEntries(
          Object.entries(values).map(([field, text]) => [nameOf(field), text]),
        ),
      })),
    }));
  }
}
