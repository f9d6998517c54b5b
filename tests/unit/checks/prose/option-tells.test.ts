import { expect, test } from 'vitest';
import {
  hasClause,
  hasComparative,
  oddOneOut,
  openingOf,
} from '../../../../src/checks/prose/option-tells.ts';

test.each([
  ['A gate', 'article'],
  ['Reading it', 'gerund'],
  ['To read', 'infinitive'],
  ['12 rows', 'number'],
  ['It reads', 'pronoun'],
  ['Every row', 'quantifier'],
  ['Before training', 'preposition'],
  ['Gates', 'word'],
])('%s begins with a word of the kind %s', (text, opening) => {
  expect(openingOf(text)).toBe(opening);
});

test.each([
  ['A faster gate', true],
  ['More rows', true],
  ['A larger buffer than before', true],
  ['The server and the router', false],
  ['A reranker after the retriever', false],
])('%s compares: %s', (text, compares) => {
  expect(hasComparative(text)).toBe(compares);
});

test('a clause has a word or a mark of its own', () => {
  expect(hasClause('It waits until the gate opens')).toBe(true);
  expect(hasClause('One gate: the first')).toBe(true);
  expect(hasClause('The gate opens at night')).toBe(false);
});

test.each([
  [[true, false, false, false], 0],
  [[false, false, true, false], 2],
  [[true, true, false, true], 2],
  [[true, true, false, false], -1],
  [[true, false], -1],
  [['a', 'b', 'c'], -1],
  [['a', 'a', 'b'], 2],
] as const)('of %j the odd one is %d', (values, place) => {
  expect(oddOneOut(values)).toBe(place);
});
