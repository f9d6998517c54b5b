import { namesIn, type FormulaTree } from '../../learning/formula.ts';
import type { NumberQuiz } from '../../question/blocks/calculation/calculation.ts';
import { readFormula } from '../../question/blocks/calculation/formula.ts';
import { nameOf } from '../../question/blocks/calculation/read-variants.ts';
import type { Question } from '../../question/question.ts';
import type { WrittenStep } from './calculator-schema.ts';

/** An input of a formula, before a calculator says more of it. */
export interface Input {
  /** Its name in the formula. */
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly example: string | undefined;
}

/** A formula with what its item says of it. */
export interface StepFormula {
  readonly tree: FormulaTree;
  readonly unit: string;
  readonly tolerance: number;
  readonly inputs: readonly Input[];
  /** The item's variants: what is given, by the names of the inputs. */
  readonly variants: readonly Readonly<Record<string, string>>[];
}

/** How far off an answer may be where no item says it. */
const usualTolerance = 0.02;

/** The calculation that an item is, if it is one. */
export function calculationOf(
  questions: readonly Question[],
  item: string,
): { readonly question: Question; readonly quiz: NumberQuiz } | undefined {
  const [slug, id] = item.split('#');
  const question = questions.find((other) => other.slug === slug);
  const quiz = question?.quizzes.find((other) => other.id === id);
  return question && quiz && 'formula' in quiz ? { question, quiz } : undefined;
}

/** The formula of an item. */
export function formulaOfItem(quiz: NumberQuiz): StepFormula {
  const assumptions = 'assumptions' in quiz ? (quiz.assumptions as Assumptions) : [];
  const tolerance = 'tolerance' in quiz ? Number(quiz.tolerance) : usualTolerance;
  const columns = quiz.parameters.map((header, column) => ({
    ...inputOf(header),
    example: quiz.variants[0]?.given[column],
  }));
  const assumed = assumptions.map(({ name, value }) => ({ ...inputOf(name), example: value }));
  const all = [...columns, ...assumed];
  const read = readFormula(
    quiz.formula,
    all.map(({ name }) => name),
  );
  // The item was read by the same parser.
  const tree = 'tree' in read ? read.tree : NaN;
  const used = namesIn(tree);
  return {
    tree,
    unit: quiz.unit,
    tolerance,
    inputs: all.filter(({ name }) => used.includes(name)),
    variants: quiz.variants.map(({ given }) =>
      Object.fromEntries(columns.map(({ name }, column) => [name, given[column] ?? ''])),
    ),
  };
}

type Assumptions = readonly { readonly name: string; readonly value: string }[];

/**
 * The formula that a step has of its own, or what is wrong with it.
 * @param known the inputs that it may name: those of other steps, and fields of the calculator
 */
export function ownFormula(
  { formula = '', unit = '' }: WrittenStep,
  known: readonly Input[],
): StepFormula | { readonly problem: string } {
  const read = readFormula(
    formula,
    known.map(({ name }) => name),
    'input of the calculator',
  );
  if ('problem' in read) return read;
  const named = namesIn(read.tree);
  const inputs = known.filter(({ name }) => named.includes(name));
  return { tree: read.tree, unit, tolerance: usualTolerance, inputs, variants: [] };
}

/** `price (USD/h)` is the input `price`, in `USD/h`. */
function inputOf(header: string): Omit<Input, 'example'> {
  const [, unit = ''] = /\(([^()]*)\)\s*$/.exec(header) ?? [];
  return { name: nameOf(header), label: header.replace(/\s*\([^()]*\)\s*$/, ''), unit };
}
