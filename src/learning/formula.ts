import { hasDecimalComma } from './written-number.ts';
import { locale } from '#strings/language.ts';

/** Numbers by the name of their parameter. */
export type Parameters = Readonly<Record<string, number>>;

/**
 * A formula that was parsed, as JSON can carry it: a number, the name of a parameter, or a list of an operator or
 * function and what it is applied to.
 */
export type FormulaTree = number | string | readonly [name: string, parts: readonly FormulaTree[]];

interface Operator {
  readonly sign: string;
  readonly rank: number;
  readonly apply: (left: number, right: number) => number;
}

/** What stands between two values, by how it is written. */
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

/** The name of a sign before a value: a minus has one part or two. */
const minus = '-';

/** Whether a sign stands between two values in formulas. */
export function isOperator(sign: string): boolean {
  return Object.hasOwn(operators, sign);
}

/** The functions that a formula may call. */
export const functionNames: readonly string[] = Object.keys(functions);

/** What a formula gives; not a finite number where a value is missing or the sum has none. */
export function evaluate(tree: FormulaTree, parameters: Parameters): number {
  if (typeof tree === 'number') return tree;
  if (typeof tree === 'string') return parameters[tree] ?? NaN;
  const [name, parts] = tree;
  const values = parts.map((part) => evaluate(part, parameters));
  const [left = NaN, right] = values;
  if (name === minus && right === undefined) return -left;
  const operator = isOperator(name) ? operators[name] : undefined;
  if (operator) return operator.apply(left, right ?? NaN);
  return Object.hasOwn(functions, name) ? (functions[name]?.(...values) ?? NaN) : NaN;
}

/** A formula with numbers in place of names, e.g. `2 × 32 × 8,192`. */
export function substitute(tree: FormulaTree, parameters: Parameters): string {
  return written(tree, (name) => shownNumber(parameters[name] ?? NaN));
}

/**
 * A formula as people write it, e.g. `2 × layers × KV heads`.
 * @param wordOf what stands for a parameter
 */
export function written(
  tree: FormulaTree,
  wordOf: (name: string) => string,
  language: string = locale,
): string {
  if (typeof tree === 'number') return shownNumber(tree, language);
  if (typeof tree === 'string') return wordOf(tree);
  const [name, parts] = tree;
  const [left = NaN, right] = parts;
  if (name === minus && right === undefined)
    return `−${bracketed(left, 3, true, wordOf, language)}`;
  const operator = isOperator(name) ? operators[name] : undefined;
  if (!operator || right === undefined) {
    const between = hasDecimalComma(language) ? '; ' : ', ';
    return `${name}(${parts.map((part) => written(part, wordOf, language)).join(between)})`;
  }
  const { sign, rank } = operator;
  const before = bracketed(left, rank, false, wordOf, language);
  const after = bracketed(right, rank, true, wordOf, language);
  return sign === '^' ? `${before}^${after}` : `${before} ${sign} ${after}`;
}

/** In brackets where the order of the signs would be read otherwise. */
function bracketed(
  part: FormulaTree,
  rank: number,
  isRight: boolean,
  wordOf: (name: string) => string,
  language: string,
): string {
  const text = written(part, wordOf, language);
  const isPower = rank === operators['^']?.rank;
  const inner =
    typeof part === 'object' && part[1].length === 2 ? (operators[part[0]]?.rank ?? 9) : 9;
  const isUnclear = text.startsWith('−') && (isRight || isPower);
  return isUnclear || inner < rank || (inner === rank && (isRight || isPower)) ? `(${text})` : text;
}

/** The parameters that a formula names, in the order in which they first stand in it. */
export function namesIn(tree: FormulaTree): string[] {
  if (typeof tree === 'number') return [];
  if (typeof tree === 'string') return [tree];
  const [, parts] = tree;
  return [...new Set(parts.flatMap(namesIn))];
}

/**
 * A formula in which parameters stand for others, or are numbers. What such a number makes of its neighbours is worked
 * out, and a one that changes nothing is left out: `2 * x * 1` is `2 * x`.
 */
export function renamed(
  tree: FormulaTree,
  names: Readonly<Record<string, string | number>>,
): FormulaTree {
  if (typeof tree === 'number') return tree;
  if (typeof tree === 'string') return Object.hasOwn(names, tree) ? (names[tree] ?? tree) : tree;
  const [name, parts] = tree;
  const after = parts.map((part) => renamed(part, names));
  const isNew = after.some((part, at) => typeof part === 'number' && typeof parts[at] !== 'number');
  if (!isNew) return [name, after];
  if (after.every((part) => typeof part === 'number')) return evaluate([name, after], {});
  const [left = NaN, right] = after;
  if (right === 1 && (name === '*' || name === '/')) return left;
  return left === 1 && right !== undefined && name === '*' ? right : [name, after];
}

/** A number for people: thousands grouped, as many digits as it has, at most six after the point. */
export function shownNumber(value: number, language: string = locale): string {
  return value.toLocaleString(language, { maximumFractionDigits: 6 }).replace('-', '−');
}
