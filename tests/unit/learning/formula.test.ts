import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  evaluate,
  namesIn,
  renamed,
  substitute,
  written,
  type FormulaTree,
} from '../../../src/learning/formula.ts';
import { readFormula } from '../../../src/question/blocks/calculation/formula.ts';

const names = ['a', 'b', 'KV_heads'];
const treeOf = (source: string): FormulaTree => {
  const read = readFormula(source, names);
  if ('problem' in read) throw new Error(read.problem);
  return read.tree;
};

/** Formulas as an author could write them, with what they are worth by JavaScript's own arithmetic. */
const formula = fc.letrec<{ sum: Written }>((tie) => ({
  sum: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 0, max: 9999 }).map((value) => ({ text: String(value), of: () => value })),
    fc.constantFrom(...names).map((name) => ({ text: name, of: (given: Given) => given[name]! })),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('sum'), tie('sum'))
      .map(([sign, left, right]) => ({
        text: `((${left.text}) ${sign} (${right.text}))`,
        of: (given: Given) => apply(sign, left.of(given), right.of(given)),
      })),
    tie('sum').map(({ text, of }) => ({ text: `(-(${text}))`, of: (given: Given) => -of(given) })),
    tie('sum').map(({ text, of }) => ({
      text: `ceil(${text})`,
      of: (given: Given) => Math.ceil(of(given)),
    })),
    fc.tuple(tie('sum'), tie('sum')).map(([left, right]) => ({
      text: `max(${left.text}, ${right.text})`,
      of: (given: Given) => Math.max(left.of(given), right.of(given)),
    })),
  ),
})).sum;

type Given = Readonly<Record<string, number>>;
interface Written {
  readonly text: string;
  readonly of: (given: Given) => number;
}

function apply(sign: string, left: number, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  return sign === '/' ? left / right : left ** right;
}

const given = fc.record({
  a: fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  b: fc.double({ noNaN: true, min: 0, max: 1e6 }),
  KV_heads: fc.integer({ min: 0, max: 128 }),
});

it('a formula that went through JSON is worth what its author wrote', () => {
  fc.assert(
    fc.property(formula, given, ({ text, of }, values) => {
      const tree = JSON.parse(JSON.stringify(treeOf(text))) as FormulaTree;
      expect(evaluate(tree, values)).toBe(of(values));
    }),
  );
});

it('fixing an input is the same as giving it', () => {
  fc.assert(
    fc.property(formula, given, ({ text }, values) => {
      const tree = treeOf(text);
      const fixed = evaluate(renamed(tree, { a: values.a }), { ...values, a: NaN });
      expect(fixed).toBe(evaluate(tree, values));
    }),
  );
});

it('a formula that is written again and read again is worth the same', () => {
  fc.assert(
    fc.property(formula, given, ({ text }, values) => {
      const tree = treeOf(text);
      const again = written(tree, (name) => name)
        .replaceAll('×', '*')
        .replaceAll('÷', '/')
        .replaceAll('−', '-')
        .replace(/(?<=\d),(?=\d{3})/g, '');
      expect(evaluate(treeOf(again), values)).toBe(evaluate(tree, values));
    }),
  );
});

it.each([
  ['2 * a * b', '2 × 3 × 1,000'],
  ['a - (b - 1)', '3 − (1,000 − 1)'],
  ['(a + b) * 2', '(3 + 1,000) × 2'],
  ['-a^2', '(−3)^2'],
  ['-(a + b)', '−(3 + 1,000)'],
  ['b - -a', '1,000 − (−3)'],
  ['(b ^ a) ^ 2', '(1,000^3)^2'],
  ['max(a, b / 2)', 'max(3, 1,000 ÷ 2)'],
])('%s with numbers', (source, text) => {
  expect(substitute(treeOf(source), { a: 3, b: 1000 })).toBe(text);
});

it('a one that is fixed is not written', () => {
  const tree = renamed(treeOf('2 * a * KV_heads / 2^30 / (b * 100 / 100)'), { a: 1, b: 1 });
  expect(written(tree, (name) => name)).toBe('2 × KV_heads ÷ 2^30');
});

it('names stand once, in their order', () => {
  expect(namesIn(treeOf('b * a + b'))).toEqual(['b', 'a']);
});

it('a value that is missing, and a name that any object has, give no number', () => {
  expect(evaluate('a', {})).toBeNaN();
  expect(evaluate(['constructor', [1, 2]], {})).toBeNaN();
  expect(evaluate(['toString', []], {})).toBeNaN();
});

it.each([
  ['a × b', '"×" is none of + - * / ^: write "*".'],
  ['a ÷ b', '"÷" is none of + - * / ^: write "/".'],
  ['a − b', '"−" is none of + - * / ^: write "-".'],
  ['a * 1,024', '"1,024" has a comma, which divides two formulas: write a number without it.'],
  [
    'Größe Netz',
    'No sign stands between "Größe" and "Netz": write one of + - * / ^, or "_" for a space in a name.',
  ],
  ['Größe x Übergang', '"x" is none of + - * / ^: write "Größe * Übergang".'],
  ['2.5 x a', '"x" is none of + - * / ^: write "2.5 * a".'],
])('%s says what to write', (source, problem) => {
  expect(readFormula(source, names)).toEqual({ problem });
});
