import { expect, test } from 'vitest';
import {
  firstInterviewDay,
  interviewProblem,
} from '../../../../src/islands/settings/interview-date.ts';

const now = new Date(2026, 10, 27, 15).getTime();

test.each([
  ['', ''],
  ['2026-11-28', ''],
  ['2027-02-28', ''],
  ['2026-11-27', '2026-11-27 is not in the future.'],
  ['2026-11-26', '2026-11-26 is not in the future.'],
  ['0002-12-24', '0002-12-24 is not in the future.'],
  ['0020-12-24', '0020-12-24 is not in the future.'],
  ['2027-02-30', 'This is no date: write year, month and day.'],
  ['20271-01-01', 'This is no date: write year, month and day.'],
  ['2202-12-24', '2202-12-24 is more than five years away.'],
])('an interview on "%s": "%s"', (typed, problem) => {
  expect(interviewProblem(typed, now)).toBe(problem);
});

test('before four in the morning it is still the day before', () => {
  const night = new Date(2026, 10, 28, 2).getTime();
  expect(firstInterviewDay(night)).toBe('2026-11-28');
  expect(interviewProblem('2026-11-28', night)).toBe('');
});
