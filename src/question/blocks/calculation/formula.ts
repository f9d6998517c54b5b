import jsep, { type Expression } from 'jsep';
import { functionNames, isOperator, type FormulaTree } from '../../../learning/formula.ts';
import { didYouMean } from '../../nearest.ts';
import { slipOf } from './formula-slip.ts';

/** A formula as a tree, or what is wrong with it. */
export type FormulaResult = { readonly tree: FormulaTree } | { readonly problem: string };

jsep.addBinaryOp('^', 11, true);

/**
 * Reads a formula of numbers, parameters, + - * / ^, brackets and a few functions. jsep parses it; only the kinds of
 * node named here come into the tree, so a formula can do nothing but arithmetic.
 * @param what a name in it is to be
 */
export function readFormula(
  source: string,
  names: readonly string[],
  what = 'column of the table',
): FormulaResult {
  let expression: Expression;
  try {
    expression = jsep(source);
  } catch (error) {
    return {
      problem: slipOf(source) ?? `It cannot be read: ${(error as Error).message.toLowerCase()}.`,
    };
  }
  // Two formulas side by side are mostly one with a sign between them that is none.
  const slip = expression.type === 'Compound' ? slipOf(source) : undefined;
  const problem = slip ?? problemOf(expression, { names, what });
  return problem === undefined ? { tree: treeOf(expression) } : { problem };
}

interface Known {
  readonly names: readonly string[];
  readonly what: string;
}

function problemOf(node: Expression, known: Known): string | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'number'
        ? undefined
        : `${String(node['raw'])} is not a number.`;
    case 'Identifier': {
      const name = String(node['name']);
      const { names, what } = known;
      if (names.includes(name)) return undefined;
      return `"${name}" is no ${what}. ${didYouMean(name, [...names], `There are ${[...names].join(', ')}.`)}`;
    }
    case 'UnaryExpression':
      if (node['operator'] !== '-') return `"${String(node['operator'])}" is no sign.`;
      return problemOf(node['argument'] as Expression, known);
    case 'BinaryExpression':
      if (!isOperator(String(node['operator']))) {
        return `"${String(node['operator'])}" is none of + - * / ^.`;
      }
      return (
        problemOf(node['left'] as Expression, known) ??
        problemOf(node['right'] as Expression, known)
      );
    case 'CallExpression': {
      const name = String((node['callee'] as Expression)['name']);
      if (!functionNames.includes(name)) {
        return `"${name}" is none of the functions ${functionNames.join(', ')}.`;
      }
      return (node['arguments'] as Expression[])
        .map((argument) => problemOf(argument, known))
        .find((problem) => problem !== undefined);
    }
    default:
      return `Only numbers, names of columns, + - * / ^, brackets and functions are allowed, not a ${node.type}.`;
  }
}

/** The tree of a node in which no problem was found. */
function treeOf(node: Expression): FormulaTree {
  const of = (key: string) => treeOf(node[key] as Expression);
  switch (node.type) {
    case 'Literal':
      return node['value'] as number;
    case 'Identifier':
      return String(node['name']);
    case 'UnaryExpression':
      return ['-', [of('argument')]];
    case 'BinaryExpression':
      return [String(node['operator']), [of('left'), of('right')]];
    default: {
      const name = String((node['callee'] as Expression)['name']);
      return [name, (node['arguments'] as Expression[]).map(treeOf)];
    }
  }
}
