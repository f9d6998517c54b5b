import { expect, it } from 'vitest';
import { nearest } from '../../../src/question/nearest.ts';

it.each([
  ['pyhton', ['perl', 'python'], 'python'],
  ['Short-Title', ['shortTitle', 'title'], 'shortTitle'],
  ['Id', ['id', 'title'], 'id'],
  ['titel', ['id', 'title'], 'title'],
])('of %s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

it.each([
  ['s', ['ms', 'min']],
  ['m', ['ms']],
  ['GB', ['ms', 's']],
  ['foo', ['go']],
  ['anything', []],
])('no other word is meant by %s: %j', (word, known) => {
  expect(nearest(word, known)).toBeUndefined();
});
