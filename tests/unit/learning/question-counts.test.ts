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

test('the digest says what is due until the end of its day', () => {
  const digest = { at: 900_000, until: 2_000_000, due: { 'a#1': 1_900_000, 'a#2': 5e6 } };
  const answers = last({ 'a#1': [5, 3], 'a#2': [5, 3] });
  expect(countByQuestion(answers, digest, now).get('a')).toEqual({ answered: 2, due: 1, known: 1 });
});

// Who learns in the evening is asked again in the evening: in the morning practice had items, and the header had none.
test('on a later day all is due that is due in the course of it, as practice has it', () => {
  const until = 2_000_000;
  const due = {
    'a#1': until + 10,
    'a#2': until + day - 1,
    'a#3': until + day,
    'a#recall': until + 5,
  };
  const answers = last({ 'a#1': [5, 3], 'a#2': [5, 3], 'a#3': [5, 3] });
  const at = (moment: number) =>
    countByQuestion(answers, { at: 900_000, until, due }, moment).get('a');
  expect(at(until - 1)).toEqual({ answered: 3, due: 0, known: 3 });
  expect(at(until)).toEqual({ answered: 3, due: 3, known: 1 });
  expect(at(until + day - 1)?.due).toBe(3);
  expect(at(until + day)?.due).toBe(4);
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
