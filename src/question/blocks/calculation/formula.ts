import { didYouMean } from '../../nearest.ts';
import jsep, { type Expression } from 'jsep';
import { locale } from '#strings/language.ts';

/** Numbers by the name of their parameter. */
export type Parameters = Readonly<Record<string, number>>;

/** A formula that was read: what it is worth, and how it looks with numbers in place of names. */
export interface Formula {
  evaluate(parameters: Parameters): number;
  /** E.g. `2 × 32 × 8,192`. */
  substitute(parameters: Parameters): string;
}

/** A formula, or what is wrong with it. */
export type FormulaResult = { readonly formula: Formula } | { readonly problem: string };

interface Operator {
  readonly sign: string;
  readonly rank: number;
  readonly apply: (left: number, right: number) => number;
}

const operators: Readonly<Record<string, Operator>> = {
  '+': { sign: '+', rank: 1, apply: (left, right) => left + right },
  '-': { sign: '−', rank: 1, apply: (left, right) => left - right },
  '*': { sign: '×', rank: 2, apply: (left, right) => left * right },
  '/': { sign: '÷', rank: 2, apply: (left, right) => left / right },
  '^': { sign: '^', rank: 3, apply: (left, right) => left ** right },
};

const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  ceil: Math.ceil,
  floor: Math.floor,
  ln: Math.log,
  log2: Math.log2,
  max: Math.max,
  min: Math.min,
  sqrt: Math.sqrt,
};

jsep.addBinaryOp('^', 11, true);

/**
 * Reads a formula of numbers, parameters, + - * / ^, brackets and a few functions. jsep parses it; only the kinds of
 * node named here are evaluated, so a formula can do nothing but arithmetic.
 */
export function readFormula(source: string, names: readonly string[]): FormulaResult {
  let tree: Expression;
  try {
    tree = jsep(source);
  } catch (error) {
    return { problem: `It cannot be read: ${(error as Error).message.toLowerCase()}.` };
  }
  const problem = problemOf(tree, names);
  if (problem !== undefined) return { problem };
  return {
    formula: {
      evaluate: (parameters) => evaluate(tree, parameters),
      substitute: (parameters) => substitute(tree, parameters),
    },
  };
}

function problemOf(node: Expression, names: readonly string[]): string | undefined {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'number'
        ? undefined
        : `${String(node['raw'])} is not a number.`;
    case 'Identifier': {
      const name = String(node['name']);
      if (names.includes(name)) return undefined;
      return `"${name}" is no column of the table. ${didYouMean(name, [...names], `There are ${[...names].join(', ')}.`)}`;
    }
    case 'UnaryExpression':
      if (node['operator'] !== '-') return `"${String(node['operator'])}" is no sign.`;
      return problemOf(node['argument'] as Expression, names);
    case 'BinaryExpression':
      if (!Object.hasOwn(operators, String(node['operator']))) {
        return `"${String(node['operator'])}" is none of + - * / ^.`;
      }
      return (
        problemOf(node['left'] as Expression, names) ??
        problemOf(node['right'] as Expression, names)
      );
    case 'CallExpression': {
      const name = String((node['callee'] as Expression)['name']);
      if (!Object.hasOwn(functions, name)) {
        return `"${name}" is none of the functions ${Object.keys(functions).join(', ')}.`;
      }
      return (node['arguments'] as Expression[])
        .map((argument) => problemOf(argument, names))
        .find((problem) => problem !== undefined);
    }
    default:
      return `Only numbers, names of columns, + - * / ^, brackets and functions are allowed, not a ${node.type}.`;
  }
}

function evaluate(node: Expression, parameters: Parameters): number {
  const of = (key: string) => evaluate(node[key] as Expression, parameters);
  switch (node.type) {
    case 'Literal':
      return node['value'] as number;
    case 'Identifier':
      return parameters[String(node['name'])] ?? NaN;
    case 'UnaryExpression':
      return -of('argument');
    case 'BinaryExpression':
      return operators[String(node['operator'])]!.apply(of('left'), of('right'));
    default: {
      const name = String((node['callee'] as Expression)['name']);
      const values = (node['arguments'] as Expression[]).map((part) => evaluate(part, parameters));
      return functions[name]!(...values);
    }
  }
}

function substitute(node: Expression, parameters: Parameters): string {
  const of = (child: Expression) => substitute(child, parameters);
  switch (node.type) {
    case 'Literal':
      return shownNumber(node['value'] as number);
    case 'Identifier':
      return shownNumber(parameters[String(node['name'])] ?? NaN);
    case 'UnaryExpression':
      return `−${of(node['argument'] as Expression)}`;
    case 'BinaryExpression': {
      const { sign, rank } = operators[String(node['operator'])]!;
      const left = bracketed(node['left'] as Expression, rank, false, parameters);
      const right = bracketed(node['right'] as Expression, rank, true, parameters);
      return sign === '^' ? `${left}^${right}` : `${left} ${sign} ${right}`;
    }
    default: {
      const name = String((node['callee'] as Expression)['name']);
      return `${name}(${(node['arguments'] as Expression[]).map(of).join(', ')})`;
    }
  }
}

/** In brackets where the order of the signs would be read otherwise. */
function bracketed(
  child: Expression,
  rank: number,
  isRight: boolean,
  parameters: Parameters,
): string {
  const text = substitute(child, parameters);
  const inner = child.type === 'BinaryExpression' ? operators[String(child['operator'])]!.rank : 9;
  return inner < rank || (inner === rank && isRight) ? `(${text})` : text;
}

/** A number for people: thousands grouped, as many digits as it has, at most six after the point. */
export function shownNumber(value: number): string {
  return value.toLocaleString(locale, { maximumFractionDigits: 6 }).replace('-', '−');
}
