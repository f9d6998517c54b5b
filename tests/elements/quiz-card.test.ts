import { items } from 'virtual:fixture-items';
import { expect, it } from 'vitest';
import '../../src/islands/quiz-card/quiz-card-define.ts';

it('lists', () => {
  expect(Object.keys(items)).toEqual([]);
});
