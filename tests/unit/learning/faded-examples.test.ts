import { expect, it } from 'vitest';
import type { Calculator } from '../../../src/learning/calculator.ts';
import { fadedExamples } from '../../../src/learning/faded-examples.ts';

const field = { unit: '', least: 0 };
const calculator: Calculator = {
  fields: [
    { ...field, name: 'a', key: 'a', label: 'a', example: '2' },
    { ...field, name: 'b', key: 'b', label: 'b', example: '3' },
    { ...field, name: 'c', key: 'c', label: 'c', example: '', from: { step: 'one', times: 1 } },
  ],
  steps: [
    { id: 'one', tree: ['*', ['a', 10]], unit: '', tolerance: 0 },
    { id: 'two', tree: ['-', ['c', 'b']], unit: '', tolerance: 0 },
  ],
};

it('each has other numbers and one more step missing; a chained input stays chained', () => {
  const examples = fadedExamples(calculator, [
    [{ a: '2' }, { a: '4' }],
    [{ a: '9', b: '1', c: '7' }],
  ]);
  expect(examples.map(({ missing }) => missing)).toEqual([0, 1, 2]);
  expect(examples.map(({ texts }) => texts['a'])).toEqual(['2', '4', '2']);
  expect(examples[1]?.results.get('two')).toMatchObject({ value: 39 });
});

it('numbers that leave nothing give way to the examples', () => {
  const [first] = fadedExamples(calculator, [[{ b: '100' }]]);
  expect(first?.texts['b']).toBe('3');
});

it('of one step no more than one is missing', () => {
  const short = { ...calculator, steps: calculator.steps.slice(0, 1) };
  expect(fadedExamples(short, []).map(({ missing }) => missing)).toEqual([0, 1]);
});
