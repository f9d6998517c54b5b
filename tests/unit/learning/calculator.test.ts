import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  readField,
  workOut,
  type Calculator,
  type CalculatorField,
} from '../../../src/learning/calculator.ts';
import { inOtherUnit } from '../../../src/learning/other-unit.ts';
import { stepWords } from '../../../src/learning/step-words.ts';

const plain: CalculatorField = {
  ...{ name: 'a', key: 'a', label: 'layers', unit: '', example: '1', least: 0 },
};
const layers: CalculatorField = { ...plain, least: 1, most: 200, whole: true };
const memory: CalculatorField = { ...plain, name: 'b', label: 'memory', unit: 'GB' };
const taken: CalculatorField = {
  ...{ ...plain, name: 'c', label: 'cache', unit: 'MB', example: '' },
  from: { step: 'one', times: 1000 },
};
const calculator: Calculator = {
  fields: [layers, memory, taken],
  steps: [
    { id: 'one', tree: ['/', ['b', 'a']], unit: 'GB', tolerance: 0.02 },
    { id: 'two', tree: ['*', ['c', 2]], unit: 'MB', tolerance: 0.02 },
  ],
};

it.each([
  ['12', 12],
  ['  12 ', 12],
  ['1,000 days', undefined],
])('a plain number: %j', (text, value) => {
  expect(readField(plain, text)).toEqual(
    value === undefined ? { problem: expect.any(String) as string } : { value },
  );
});

it.each([
  [memory, '1,5', 1.5],
  [memory, '1.5 TB', 1500],
  [memory, '0', 0],
  [taken, '  ', undefined],
])('%o reads %j', (field, text, value) => {
  expect(readField(field, text)).toEqual({ value });
});

it.each([
  [layers, '', /Write a number first/],
  [layers, 'many', /“many” is not a number/],
  [layers, '0', /^0 is outside .* from 1 to 200/],
  [layers, '-5', /^−5 is outside/],
  [layers, '12.5', /^12.5 is not whole/],
  [memory, '-0.5', /^−0.5 is too small: write 0 or more/],
  [memory, '5 days', /“days” is no unit/],
  [memory, '1e400', /too large/],
  [taken, 'x', /not a number/],
])('%o refuses %j', (field, text, problem) => {
  expect(readField(field, text)).toEqual({ problem: expect.stringMatching(problem) as string });
});

it('an empty field takes what the step before gives, in its own unit', () => {
  const { problems, results } = workOut(calculator, { a: '4', b: '10', c: '' });
  expect([...problems]).toEqual([]);
  expect(results.get('two')).toEqual({ value: 5000, worked: '2,500 × 2' });
  expect(workOut(calculator, { a: '4', b: '10', c: '7' }).results.get('two')).toMatchObject({
    value: 14,
  });
});

it('a step waits for what cannot be read, and others go on', () => {
  const { problems, results } = workOut(calculator, { a: 'x', b: '10', c: '' });
  expect([...problems.keys()]).toEqual(['a']);
  expect(results.get('one')).toEqual({ missing: 'Waits for: layers.' });
  expect(results.get('two')).toEqual({ missing: 'Waits for: cache.' });
  expect(workOut(calculator, { a: 'x', c: '3', b: '' }).results.get('two')).toMatchObject({
    value: 6,
  });
});

it('a sum without a result says so', () => {
  const free = { ...calculator, fields: [{ ...layers, least: 0 }, memory, taken] };
  expect(workOut(free, { a: '0', b: '10', c: '' }).results.get('one')).toEqual({
    missing: expect.stringContaining('divides by zero') as string,
  });
});

it('whatever is typed, nothing that is shown is no number', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.double().map(String),
    fc.constantFrom('NaN', 'Infinity', '-0', '1e308', '0', '', '٣', '1/0', '__proto__'),
  );
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      const { problems, results } = workOut(calculator, { a, b, c });
      for (const step of calculator.steps) {
        const result = results.get(step.id)!;
        const words =
          'value' in result
            ? Object.values(stepWords(step, result.value, result.worked))
            : [result.missing];
        expect([...words, ...problems.values()].join(' ')).not.toMatch(
          /\bNaN\b(?!”)|undefined|(?<!“-?)Infinity|∞/,
        );
      }
    }),
  );
});

it.each([
  [0.3125, 'GiB', { value: 320, unit: 'MiB' }],
  [2048, 'GiB', { value: 2, unit: 'TiB' }],
  [1500, 'GB', { value: 1.5, unit: 'TB' }],
  [43.2, 'min', undefined],
  [90, 'min', { value: 1.5, unit: 'h' }],
  [2_500_000, 'tokens', { value: 2.5, unit: 'million tokens' }],
  [171_814, 'tokens', undefined],
  [2_500_000, 'million tokens a month', undefined],
  [80, 'GiB', undefined],
  [0, 'GB', undefined],
])('%d %s in another unit', (value, unit, other) => {
  expect(inOtherUnit(value, unit)).toEqual(other);
});

it('says a result as it is shown, once more in a handier unit, and when nothing is left', () => {
  const shown = { unit: 'GiB', shown: { unit: 'KiB', times: 2 ** 20 } };
  expect(stepWords(shown, 320 / 2 ** 20, '2 × 80')).toEqual({
    worked: '2 × 80 = 0.0003052 GiB',
    result: '320 KiB',
    other: '',
  });
  expect(stepWords({ unit: 'GB' }, 1500, '3 × 500').other).toBe('that is 1.5 TB');
  expect(stepWords({ unit: 'tokens' }, -5, '1 − 6').other).toContain('Less than zero');
});
