import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeLogs, inForce, type LogEntry } from '../../../src/learning/review-log.ts';
import { dueAfter, foldSchedule, recallAt } from '../../../src/learning/schedule.ts';
import { day } from '../../../src/learning/day.ts';

import { choiceItem } from './catalogue.ts';
import { anyLog, reviewOf } from './log-entries.ts';

const now = Date.UTC(2026, 10, 24, 12);
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const review = (n: number, at: number, grade: 1 | 2 | 3 | 4, item = 'drift#q1') =>
  reviewOf({ id: id(n), at, grade, item });

describe('foldSchedule', () => {
  test('never throws on a log that parses, and every due date is finite and after the first review', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: Date.UTC(2300) }), (log, time) => {
        for (const state of foldSchedule(inForce(mergeLogs(log)), { now: time }).values()) {
          expect(Number.isFinite(state.due)).toBe(true);
          expect(state.last).toBeGreaterThanOrEqual(state.first);
          expect(recallAt(state, time)).toBeGreaterThanOrEqual(0);
          expect(recallAt(state, time)).toBeLessThanOrEqual(1);
          for (const due of Object.values(dueAfter(state, time))) {
            expect(due).toBeGreaterThanOrEqual(time);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same in whatever order the log lies', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const merged = mergeLogs(log);
        const fold = (entries: readonly LogEntry[]) =>
          [...foldSchedule(inForce(entries), { now })].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(fold([...merged].reverse())).toEqual(fold(merged));
      }),
    );
  });

  test('a review that is undone leaves no trace', () => {
    const log = [review(1, now - 9 * day, 3), review(2, now - 5 * day, 3)];
    const undone: LogEntry[] = [
      ...log,
      review(3, now, 1),
      { type: 'undo', id: id(4), at: now + 1, entry: id(3) },
    ];
    expect(foldSchedule(inForce(undone), { now })).toEqual(foldSchedule(inForce(log), { now }));
  });

  test('a corrected grade counts in place of the first, and only for a right answer', () => {
    const regrade = (review: number): LogEntry => ({
      type: 'regrade',
      id: id(9),
      at: now,
      review: id(review),
      grade: 4,
    });
    const fold = (log: LogEntry[]) => foldSchedule(inForce(log), { now }).get('drift#q1');
    expect(fold([review(1, now - day, 3), regrade(1)])?.due).toBe(
      fold([review(1, now - day, 4)])?.due,
    );
    expect(fold([review(1, now - day, 1), regrade(1)])?.grade).toBe(1);
  });

  test('a clock that was set back gives no negative interval, one that ran ahead makes the item due', () => {
    const back = foldSchedule([review(1, now, 3), review(2, now - 365 * day, 3)], { now });
    expect(back.get('drift#q1')?.last).toBe(now);
    const ahead = foldSchedule([review(1, now + 3650 * day, 3)], { now });
    expect(ahead.get('drift#q1')?.due).toBe(now);
  });

  test('what is answered after a clock that ran ahead was put right is scheduled by that answer', () => {
    const wrong = review(1, now + 365 * day, 1);
    const { due, last } = foldSchedule([review(2, now, 3), wrong], { now }).get('drift#q1')!;
    expect(last).toBe(now);
    expect(due).toBe(foldSchedule([review(2, now, 3)], { now }).get('drift#q1')!.due);
    expect(due).toBeGreaterThan(now + day);
  });

  describe('when an item is edited', () => {
    const item = choiceItem('drift#q1');
    const log = [
      reviewOf({
        id: id(1),
        item: 'drift#q1',
        at: now - day,
        answer: { kind: 'choice', chosen: ['o1'] },
      }),
      reviewOf({
        id: id(2),
        item: 'drift#q2',
        at: now - day,
        answer: { kind: 'choice', chosen: ['o1'] },
      }),
    ];

    test('a typo mended in it keeps its history', () => {
      const fold = foldSchedule(log, { now, itemOf: () => item });
      expect(fold.get('drift#q1')?.changed).toBe(false);
      expect(fold.get('drift#q1')?.due).toBeGreaterThan(now);
    });

    test('a changed right option sends only that item back to learning', () => {
      const changed = {
        kind: 'choice' as const,
        id: 'drift#q1',
        options: [
          { id: 'o1', right: false },
          { id: 'o2', right: true },
        ],
      };
      const fold = foldSchedule(log, {
        now,
        itemOf: (name) => (name === 'drift#q1' ? changed : item),
      });
      expect(fold.get('drift#q1')).toMatchObject({ changed: true, grade: 1 });
      expect(fold.get('drift#q1')?.due).toBeLessThanOrEqual(now);
      expect(fold.get('drift#q2')?.changed).toBe(false);
    });
  });
});
