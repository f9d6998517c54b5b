import { expect, test } from 'vitest';
import { day } from '../../../src/learning/day.ts';
import { nextDue } from '../../../src/learning/scheduler.ts';
import { countByQuestion } from '../../../src/learning/question-counts.ts';
import type { Review } from '../../../src/learning/log-entry.ts';

const now = 1_000_000;
const last = (entries: Record<string, [at: number, grade: 1 | 3]>) =>
  new Map(
    Object.entries(entries).map(([item, [at, grade]]) => [item, { item, at, grade } as Review]),
  );

test('without a digest only answers are known', () => {
  expect(countByQuestion(last({ 'a#1': [5, 3], 'a#2': [6, 1] }), undefined, now).get('a')).toEqual({
    answered: 2,
    due: 0,
    known: 1,
  });
});

test('the digest says what is due, until the end of its day and by the clock after it', () => {
  const digest = { at: 900_000, until: 2_000_000, due: { 'a#1': 1_900_000, 'a#2': 5e6 } };
  const answers = last({ 'a#1': [5, 3], 'a#2': [5, 3] });
  expect(countByQuestion(answers, digest, now).get('a')).toEqual({ answered: 2, due: 1, known: 1 });
  expect(countByQuestion(answers, { ...digest, until: 950_000 }, now).get('a')?.due).toBe(0);
  expect(countByQuestion(answers, { ...digest, until: 950_000 }, 6e6).get('a')?.due).toBe(2);
});

test('what was answered since the digest is not due', () => {
  const digest = { at: 900_000, until: 2_000_000, due: { 'a#1': 0 } };
  expect(countByQuestion(last({ 'a#1': [950_000, 3] }), digest, now).get('a')).toEqual({
    answered: 1,
    due: 0,
    known: 1,
  });
});

test('a right answer that no digest has seen is known until it may be due', () => {
  const answers = last({ 'a#1': [5, 3] });
  const known = (at: number) => countByQuestion(answers, undefined, at).get('a')?.known;
  expect(known(day)).toBe(1);
  expect(known(3 * day)).toBe(0);
});

test('no right answer comes back earlier than that', () => {
  const first = nextDue(undefined, 0, 0)[3];
  expect(first).toBeGreaterThanOrEqual(2 * day);
});
