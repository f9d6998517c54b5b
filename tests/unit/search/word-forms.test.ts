import { expect, it } from 'vitest';
import { areForms } from '../../../src/search/word-forms.ts';

it.each([
  ['detection', 'detects', true],
  ['retrained', 'retrain', true],
  ['sunsetted', 'sunset', true],
  ['mlpos', 'mlperf', false],
  ['deletoin', 'deletion', false],
  ['on', 'one', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(areForms(a, b)).toBe(expected);
});
