import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../../src/learning/day.ts';
import { lastReset } from '../../../src/learning/last-reset.ts';
import type { LogEntry } from '../../../src/learning/log-entry.ts';
import { mergeLogs } from '../../../src/learning/review-log.ts';
import { anyLog } from './log-entries.ts';

const now = Date.UTC(2026, 10, 29);
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const reset = (n: number, ago: number): LogEntry => ({
  type: 'reset',
  id: id(n),
  at: now - ago,
  questions: 'all',
});
const undo = (n: number, entry: number, ago: number): LogEntry => ({
  type: 'undo',
  id: id(n),
  at: now - ago,
  entry: id(entry),
});

test('the newest of the last day; none when there is none', () => {
  expect(lastReset([], now)).toBeUndefined();
  expect(lastReset([reset(1, day)], now)).toBeUndefined();
  expect(lastReset([reset(1, day - 1), reset(2, 5)], now)?.id).toBe(id(2));
});

test('what was undone is passed by, by whatever clock', () => {
  const log = [reset(1, 9), reset(2, 5), undo(3, 2, 1)];
  expect(lastReset(log, now)?.id).toBe(id(1));
  expect(lastReset([undo(4, 1, 3 * day), ...log], now)).toBeUndefined();
});

test('in any log: a reset of the day before, later than which none is that holds', () => {
  fc.assert(
    fc.property(anyLog, fc.integer({ min: 0, max: 2 * day }), (entries, ago) => {
      const log = mergeLogs(entries);
      const then = (log.at(-1)?.at ?? now) + ago;
      const undone = log.flatMap((entry) => (entry.type === 'undo' ? entry.entry : []));
      const holding = log.filter(
        (entry) => entry.type === 'reset' && !undone.includes(entry.id) && entry.at > then - day,
      );
      expect(lastReset(log, then)).toEqual(holding.at(-1));
    }),
  );
});
