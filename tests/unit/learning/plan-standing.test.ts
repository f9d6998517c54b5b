import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, startOfDay } from '../../../src/learning/local-day.ts';
import { dueBetween, planStanding } from '../../../src/learning/plan-standing.ts';
import { anyLog, readMarkOf, reviewOf } from './log-entries.ts';

const now = new Date(2026, 10, 28, 12).getTime();
const today = startOfDay(now);
const at = (days: number) => addDays(today, days) + 3_600_000;
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const read = (n: number, question: string, days: number, isRead = true) =>
  readMarkOf({ id: id(n), question, at: at(days), read: isRead });

describe('what was read', () => {
  test('before today is told from what was read today', () => {
    const log = [read(1, 'drift', -1), read(2, 'ci-cd', 0)];
    const standing = planStanding(log, undefined, now);
    expect([...standing.read].sort()).toEqual(['ci-cd', 'drift']);
    expect([...standing.readBefore]).toEqual(['drift']);
  });

  test('and taken back is not read', () => {
    const log = [read(1, 'drift', -2), read(2, 'drift', 0, false)];
    expect([...planStanding(log, undefined, now).readBefore]).toEqual([]);
  });

  test('before four in the morning it is still the day before', () => {
    const night = new Date(2026, 10, 29, 2).getTime();
    const log = [read(1, 'ci-cd', 0)];
    expect([...planStanding(log, undefined, night).readBefore]).toEqual([]);
    expect([...planStanding(log, undefined, at(1)).readBefore]).toEqual(['ci-cd']);
  });
});

describe('what is due', () => {
  const digest = {
    at: at(-1),
    due: { 'a#1': at(-9), 'a#2': at(0), 'a#3': at(1), 'a#recall': at(1), 'a#4': at(5) },
  };
  const dueOf = (log: Parameters<typeof planStanding>[0]) => planStanding(log, digest, now).due!;

  test('today takes in what is overdue, other days what is due on them', () => {
    const due = dueOf([]);
    expect(dueBetween(due, '2026-11-28', '2026-11-28')).toBe(2);
    expect(dueBetween(due, '2026-11-29', '2026-11-29')).toBe(2);
    expect(dueBetween(due, '2026-11-30', '2026-12-02')).toBe(0);
    expect(dueBetween(due, '2026-11-30', '2026-12-03')).toBe(1);
  });

  test('what was answered since counts no more, but for a wrong answer, which is due today', () => {
    const since = (n: number, item: string, grade: 1 | 3) =>
      reviewOf({ id: id(n), item, grade, at: at(0) });
    const due = dueOf([since(1, 'a#1', 3), since(2, 'a#3', 1), since(3, 'b#1', 1)]);
    expect(dueBetween(due, '2026-11-28', '2026-11-28')).toBe(3);
    expect(dueBetween(due, '2026-11-29', '2026-11-29')).toBe(1);
  });

  test('is not known before practice has worked it out, and a damaged number counts nothing', () => {
    expect(planStanding([], undefined, now).due).toBeUndefined();
    const due = { 'a#1': 'soon' as unknown as number, 'a#2': NaN };
    expect(planStanding([], { ...digest, due }, now).due?.size).toBe(0);
  });
});

test('never throws, and what was read before is read', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const standing = planStanding(log, { at: 0, due: {} }, now);
      for (const question of standing.readBefore) expect(standing.read).toContain(question);
    }),
  );
});
