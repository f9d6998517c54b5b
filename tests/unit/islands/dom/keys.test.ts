import { expect, test } from 'vitest';
import { digitOf, isComposed } from '../../../../src/islands/dom/keys.ts';
import { letterOf } from '../../../../src/islands/dom/letter-key.ts';

test.each([
  ['u', 'KeyU', 'u'],
  ['U', 'KeyU', 'u'],
  ['г', 'KeyU', 'u'],
  ['θ', 'KeyU', 'u'],
  ['g', 'KeyU', 'g'],
  ['é', 'Digit2', ''],
  ['Enter', 'Enter', ''],
  ['2', 'Digit2', ''],
])('%s of the key %s is the letter "%s"', (key, code, letter) => {
  expect(letterOf({ key, code })).toBe(letter);
});

test.each([
  ['2', 'Digit2', false, '2'],
  ['2', 'Numpad2', false, '2'],
  ['é', 'Digit2', false, '2'],
  ['2', 'Digit2', true, '2'],
  ['٢', 'Digit2', false, '2'],
  ['@', 'Digit2', true, ''],
  ['ArrowDown', 'Numpad2', false, ''],
  ['a', 'KeyA', false, ''],
])('%s of the key %s is the digit "%s"', (key, code, shiftKey, digit) => {
  expect(digitOf({ key, code, shiftKey })).toBe(digit);
});

test('an event without a key means nothing', () => {
  const none = { code: '', shiftKey: false } as Parameters<typeof digitOf>[0];
  expect([letterOf(none), digitOf(none)]).toEqual(['', '']);
});

test.each([
  [true, 13, true],
  [false, 229, true],
  [false, 13, false],
])('composing %s with the code %i: %s', (isComposing, keyCode, composed) => {
  expect(isComposed({ isComposing, keyCode } as KeyboardEvent)).toBe(composed);
});
