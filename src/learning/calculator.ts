import { evaluate, namesIn, substitute, written, type FormulaTree } from './formula.ts';
import { readQuantity } from './quantity.ts';
import { shownNumber } from './formula.ts';
import * as say from '#strings/calculators.ts';

/** An input of a calculator. */
export interface CalculatorField {
  /** Its name in formulas. */
  readonly name: string;
  /** Its name in addresses. */
  readonly key: string;
  readonly label: string;
  /** Empty for a plain number. */
  readonly unit: string;
  /** What it has at first; empty where a step's result is taken. */
  readonly example: string;
  readonly least: number;
  readonly most?: number;
  readonly whole?: boolean;
  /** Left empty, it is the result of an earlier step, as many times as this. */
  readonly from?: { readonly step: string; readonly times: number };
}

/** A sum of a calculator. */
export interface CalculatorStep {
  readonly id: string;
  readonly tree: FormulaTree;
  /** What the formula gives; empty for a plain number. */
  readonly unit: string;
  /** The unit that the result is shown in, and how many of them one of the formula's is. */
  readonly shown?: { readonly unit: string; readonly times: number };
  /** How far off an answer may be, a share. */
  readonly tolerance: number;
}

/** A calculator as a page carries it. */
export interface Calculator {
  readonly fields: readonly CalculatorField[];
  readonly steps: readonly CalculatorStep[];
}

/** What came of a step: its value and how it is reached, or why there is none. */
export type StepResult =
  { readonly value: number; readonly worked: string } | { readonly missing: string };

/** What came of a calculator's inputs. */
export interface Outcome {
  /** What is wrong with a field, by its name. */
  readonly problems: ReadonlyMap<string, string>;
  readonly results: ReadonlyMap<string, StepResult>;
}

/** What is read from a field: nothing where it may be empty, and is. */
export function readField(
  field: CalculatorField,
  text: string,
): { readonly value: number | undefined } | { readonly problem: string } {
  if (text.trim() === '' && field.from) return { value: undefined };
  const read = readQuantity(text, field.unit);
  if ('problem' in read) return read;
  const { value } = read;
  const { least, most, whole = false } = field;
  if (value < least || (most !== undefined && value > most)) {
    return { problem: say.outOfRange(shownNumber(value), shownNumber(least), shownMost(most)) };
  }
  if (whole && !Number.isInteger(value)) return { problem: say.noWhole(shownNumber(value)) };
  return { value };
}

function shownMost(most: number | undefined): string {
  return most === undefined ? '' : shownNumber(most);
}

/**
 * Works out every step that its inputs allow.
 * @param texts what stands in the fields, by their names
 */
export function workOut(
  { fields, steps }: Calculator,
  texts: Readonly<Record<string, string>>,
): Outcome {
  const problems = new Map<string, string>();
  const values: Record<string, number> = {};
  for (const field of fields) {
    const read = readField(field, texts[field.name] ?? '');
    if ('problem' in read) problems.set(field.name, read.problem);
    else if (read.value !== undefined) values[field.name] = read.value;
  }
  const results = new Map<string, StepResult>();
  for (const step of steps) {
    for (const { name, from } of fields) {
      const before = from && results.get(from.step);
      const isFree = !problems.has(name) && !Object.hasOwn(values, name);
      if (isFree && from && before && 'value' in before) values[name] = before.value * from.times;
    }
    results.set(step.id, resultOf(step, fields, values));
  }
  return { problems, results };
}

function resultOf(
  { tree }: CalculatorStep,
  fields: readonly CalculatorField[],
  values: Readonly<Record<string, number>>,
): StepResult {
  const absent = namesIn(tree).filter((name) => !Object.hasOwn(values, name));
  if (absent.length > 0) {
    const labels = absent.map((name) => fields.find((field) => field.name === name)?.label ?? name);
    return { missing: say.waitsFor(labels.join(', ')) };
  }
  const value = evaluate(tree, values);
  if (!Number.isFinite(value)) return { missing: say.noResult };
  return { value, worked: substitute(tree, values) };
}

/** A step's formula in the words of the fields. */
export function formulaInWords(
  { tree }: CalculatorStep,
  fields: readonly CalculatorField[],
): string {
  return written(tree, (name) => fields.find((field) => field.name === name)?.label ?? name);
}

/** What the fields of a calculator have at first. */
export function examplesOf({ fields }: Calculator): Record<string, string> {
  return Object.fromEntries(fields.map(({ name, example }) => [name, example]));
}
