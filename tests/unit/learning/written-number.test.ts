import { expect, it } from 'vitest';
import { readQuantity } from '../../../src/learning/quantity.ts';
import { written, type FormulaTree } from '../../../src/learning/formula.ts';
import { writtenNumber } from '../../../src/learning/written-number.ts';

it.each<[language: string, text: string, value: number]>([
  ['en-GB', '8,192', 8192],
  ['en-GB', '0.05', 0.05],
  ['en-GB', '.5', 0.5],
  ['en-GB', '1,234,567.5', 1_234_567.5],
  ['en-GB', '-4', -4],
  ['en-GB', '1e9', 1e9],
  ['de-DE', '8.192', 8192],
  ['de-DE', '0,05', 0.05],
  ['de-DE', '1.234.567,5', 1_234_567.5],
  ['de-DE', '70', 70],
])('in %s %s is %d', (language, text, value) => {
  expect(writtenNumber(text, language)).toBe(value);
});

it.each([
  ['en-GB', '1,5'],
  ['en-GB', '8.192,5'],
  ['en-GB', '12,34'],
  ['de-DE', '0.05'],
  ['de-DE', '1,234.5'],
  ['de-DE', '1.5'],
  ['en-GB', ''],
  ['en-GB', 'e9'],
  ['en-GB', '7 GB'],
])('in %s %s is no number', (language, text) => {
  expect(writtenNumber(text, language)).toBeNaN();
});

it.each<[language: string, text: string, value: number]>([
  ['en-GB', '1,250', 1250],
  ['en-GB', '1.250', 1.25],
  ['de-DE', '1.250', 1250],
  ['de-DE', '1,250', 1.25],
  ['de-DE', '12,5', 12.5],
  ['de-DE', '12.5', 12.5],
  ['de-DE', '0.125', 0.125],
  ['de-DE', '1.234,5', 1234.5],
  ['de-DE', '1,234.5', 1234.5],
])('in %s a reader who types %s means %d', (language, text, value) => {
  expect(readQuantity(text, '', language)).toEqual({ value });
});

it('parts of a function are told apart from decimals', () => {
  const tree: FormulaTree = ['max', [1.5, 2]];
  expect(written(tree, String)).toBe('max(1.5, 2)');
  expect(written(tree, String, 'de-DE')).toBe('max(1,5; 2)');
});
