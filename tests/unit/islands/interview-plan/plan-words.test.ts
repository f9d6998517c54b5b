import { expect, test } from 'vitest';
import { minutesOf, dateProblem } from '../../../../src/islands/interview-plan/plan-choice.ts';
import {
  dateWords,
  dayHeading,
  restWords,
  summaryWords,
} from '../../../../src/islands/interview-plan/plan-words.ts';
import type { PlanDay } from '../../../../src/learning/interview-plan.ts';

const problem = { problem: 'Write whole minutes, from 5 to 600.' };

test.each([
  ['5', { minutes: 5 }],
  ['600', { minutes: 600 }],
  ['4', problem],
  ['601', problem],
  ['', problem],
  ['1e2', problem],
  ['30.5', problem],
  ['-30', problem],
])('minutes typed as "%s"', (typed, expected) => {
  expect(minutesOf(typed)).toEqual(expected);
});

test('what is wrong with a date is told, and a plan has nothing wrong', () => {
  expect(dateProblem({ problem: 'past' })).toBe('This day is past.');
  expect(dateProblem({ days: [], questions: 0, leftOut: 0 })).toBe('');
});

const one: PlanDay = {
  ...{ first: '2026-11-30', last: '2026-11-30', kind: 'read' },
  ...{ portions: [], mock: 0, rest: 8 },
};

test('a day and several days in words', () => {
  expect(dateWords('2026-11-30')).toBe('Monday, 30 November');
  expect(dayHeading(one, 3, 1)).toBe('Day 3: Monday, 30 November');
  expect(dayHeading({ ...one, last: '2026-12-02' }, 3, 3)).toBe(
    'Days 3 to 5: Monday, 30 November to Wednesday, 2 December',
  );
});

test('the minutes that are left', () => {
  expect(restWords(one)).toBe('then 8 min of what is due');
  expect(restWords({ ...one, rest: 0 })).toBe('');
  expect(restWords({ ...one, kind: 'repeat', last: '2026-12-02' })).toBe(
    '8 min each day: repeat what is due, the missed first.',
  );
});

test('the sum names what was read, and what is left out, only when something was', () => {
  const sum = { days: 3, questions: 9, leftOut: 0 };
  expect(summaryWords({ days: 1, questions: 1, leftOut: 0 }, 0)).toBe('1 day, 1 question.');
  expect(summaryWords(sum, 2)).toBe('3 days, 9 questions, 2 of them read already.');
  expect(summaryWords({ ...sum, leftOut: 4 }, 0)).toBe(
    '3 days, 9 questions. Left out: 4 that you read before today.',
  );
});
