import { expect, it } from 'vitest';
import { mostOfEach } from '../../../src/navigation/most-of-each.ts';

it('a page lists all while they are few', () => {
  expect(mostOfEach([90, 60])).toBe(Infinity);
});

it('and no more than 150 in all once they are many', () => {
  expect(mostOfEach(Array.from({ length: 15 }, () => 46))).toBe(10);
  expect(mostOfEach(Array.from({ length: 400 }, () => 2))).toBe(1);
});
