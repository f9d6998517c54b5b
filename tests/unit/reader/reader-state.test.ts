import { expect, test } from 'vitest';
import { readerStateOf } from '../../../src/reader/reader-state.ts';
import { day } from '../../../src/learning/day.ts';
import type { LogEntry } from '../../../src/learning/review-log.ts';

const review = (item: string, at: number): LogEntry => ({
  type: 'review',
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  item,
  at,
  grade: 3,
  took: 1,
});

test('knows what is answered, and what practice left as due and was not answered since', () => {
  const log = [review('one#a', 10), review('two#b', 20), review('three#c', 90)];
  const digest = { at: 50, due: { 'one#a': 100, 'two#b': 9 * day, 'three#c': 100 } };
  const { answered, due } = readerStateOf(log, digest, 150);
  expect([...answered]).toEqual(['one', 'two', 'three']);
  expect([...due]).toEqual(['one']);
  expect([...readerStateOf(log, undefined, 150).due]).toEqual([]);
});
