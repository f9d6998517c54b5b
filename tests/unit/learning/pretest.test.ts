import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntry } from '../../../src/learning/log-entry.ts';
import { pretested, pretestOf } from '../../../src/learning/pretest.ts';
import { lastReviews } from '../../../src/learning/review-log.ts';
import { foldSchedule } from '../../../src/learning/schedule.ts';
import { anyLog } from './log-entries.ts';

const now = Date.UTC(2026, 10, 24, 12);
const pretest = (n: number, item: string, right: boolean): LogEntry => ({
  type: 'pretest',
  id: `00000000-0000-4000-8000-00000000000${n}`,
  at: now + n,
  item,
  right,
});

test('the first try counts, and it is neither a review nor scheduled', () => {
  const log = [pretest(1, 'drift#a', false), pretest(2, 'drift#a', true)];
  expect(pretestOf(log, 'drift#a')).toBe(false);
  expect(pretestOf(log, 'drift#b')).toBeUndefined();
  expect([...pretested(log)]).toEqual(['drift#a']);
  expect(lastReviews(log).size).toBe(0);
  expect(foldSchedule(log, { now }).size).toBe(0);
});

test('never throws, whatever stands in entries of the type', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      pretestOf(log, 'drift#a');
      for (const item of pretested(log)) expect(typeof item).toBe('string');
    }),
  );
});
