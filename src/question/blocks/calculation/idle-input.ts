import { evaluate, namesIn, type FormulaTree, type Parameters } from '../../../learning/formula.ts';

/** Functions of which the smaller part may be without effect, or the rest be rounded away. */
const stepped: ReadonlySet<string> = new Set(['ceil', 'floor', 'max', 'min']);

/** A row in which an answer that leaves an input out would be right. */
export interface IdleInput {
  readonly name: string;
  /** From 0. */
  readonly row: number;
  /** How far that answer is from the right one, as a share of it. */
  readonly off: number;
}

/**
 * The first input that is added or taken away and is so small in one row that the formula is near enough without it:
 * whoever forgets it is told that he was right. Undefined where there is none, and for formulas of steps.
 * @param rows the inputs of each variant by their names
 * @param tolerance a share of the value
 */
export function idleInput(
  formula: FormulaTree,
  rows: readonly Parameters[],
  tolerance: number,
): IdleInput | undefined {
  if (hasSteps(formula)) return undefined;
  for (const [row, inputs] of rows.entries()) {
    const value = evaluate(formula, inputs);
    for (const name of new Set(namesIn(formula))) {
      const without = evaluate(formula, { ...inputs, [name]: 0 });
      const off = Math.abs(without - value) / Math.abs(value);
      if (inputs[name] !== 0 && off <= tolerance) return { name, row, off };
    }
  }
  return undefined;
}

function hasSteps(tree: FormulaTree): boolean {
  return typeof tree === 'object' && (stepped.has(tree[0]) || tree[1].some(hasSteps));
}
