import { afterEach, expect, test } from 'vitest';
import { day } from '../../../src/learning/day.ts';
import { endOfDay } from '../../../src/learning/end-of-day.ts';
import { addDays, startOfDay } from '../../../src/learning/local-day.ts';
import { nextDue } from '../../../src/learning/scheduler.ts';
import { countByQuestion } from '../../../src/learning/question-counts.ts';
import type { Review } from '../../../src/learning/log-entry.ts';

const home = process.env['TZ'];

afterEach(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

const now = Date.UTC(2026, 10, 24, 12);
const last = (entries: Record<string, [at: number, grade: 1 | 3]>) =>
  new Map(
    Object.entries(entries).map(([item, [at, grade]]) => [item, { item, at, grade } as Review]),
  );

test('without a digest only answers are known', () => {
  expect(
    countByQuestion(last({ 'a#1': [now - 5, 3], 'a#2': [now - 4, 1] }), undefined, now).get('a'),
  ).toEqual({
    answered: 2,
    due: 0,
    known: 1,
  });
});

test('the digest says what is due until the end of its day', () => {
  const end = endOfDay(now);
  const digest = { at: now - 9, due: { 'a#1': end - 1, 'a#2': end } };
  const answers = last({ 'a#1': [5, 3], 'a#2': [5, 3] });
  expect(countByQuestion(answers, digest, now).get('a')).toEqual({ answered: 2, due: 1, known: 1 });
});

// Who learns in the evening is asked again in the evening: in the morning practice had items, and the header had none.
test('on a later day all is due that is due in the course of it, as practice has it', () => {
  const until = endOfDay(now);
  const due = {
    'a#1': until + 10,
    'a#2': until + day - 1,
    'a#3': until + day,
    'a#recall': until + 5,
  };
  const answers = last({ 'a#1': [5, 3], 'a#2': [5, 3], 'a#3': [5, 3] });
  const at = (moment: number) => countByQuestion(answers, { at: now, due }, moment).get('a');
  expect(at(until - 1)).toEqual({ answered: 3, due: 0, known: 3 });
  expect(at(until)).toEqual({ answered: 3, due: 3, known: 1 });
  expect(at(until + day - 1)?.due).toBe(3);
  expect(at(until + day)?.due).toBe(4);
});

test.each([
  ['to summer time', '2027-03-26', '2027-03-28'],
  ['from summer time', '2026-10-23', '2026-10-25'],
])('a change of the clocks %s moves the end of the day', (_, before, changed) => {
  process.env['TZ'] = 'Europe/Berlin';
  const at = new Date(`${before}T12:00`).getTime();
  const later = new Date(`${changed}T12:00`).getTime();
  const end = addDays(startOfDay(later), 1);
  const due = { 'a#1': end - 1, 'a#2': end };
  const counts = countByQuestion(last({ 'a#1': [5, 3], 'a#2': [5, 3] }), { at, due }, later);
  expect(counts.get('a')?.due).toBe(1);
});

test('what was answered since the digest is not due', () => {
  const digest = { at: now - 9, due: { 'a#1': 0 } };
  expect(countByQuestion(last({ 'a#1': [now - 5, 3] }), digest, now).get('a')).toEqual({
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
