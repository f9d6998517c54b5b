import { expect, test } from 'vitest';
import { wholeNumber } from '../../../src/learning/whole-number.ts';

test.each([
  ['0', 0],
  ['5', 5],
  [' 10 ', 10],
  ['007', 7],
  // From keyboards that write Japanese, Arabic, Persian, Hindi.
  ['１０', 10],
  ['٣', 3],
  ['۷', 7],
  ['१०', 10],
])('"%s" is %i', (typed, number) => {
  expect(wholeNumber(typed, 0, 10)).toBe(number);
});

test.each([
  '',
  ' ',
  '11',
  '-1',
  '1.5',
  '1,5',
  '1e1',
  '0x1',
  '1 0',
  'ten',
  '²',
  '②',
  '9'.repeat(400),
])('"%s" is none from 0 to 10', (typed) => {
  expect(wholeNumber(typed, 0, 10)).toBeUndefined();
});
