import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lastReviews,
  mergeLogs,
  readQuestions,
  type LogEntry,
} from '../../../src/learning/review-log.ts';
import { anyEntry, anyLog, readMarkOf, reviewOf } from './log-entries.ts';

const runs = { numRuns: 1000 };

describe('mergeLogs', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
      }),
      runs,
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
        expect(mergeLogs(a, b, c)).toEqual(mergeLogs(mergeLogs(a, b), c));
      }),
      runs,
    );
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(anyLog, (a) => {
        expect(mergeLogs(a, a)).toEqual(mergeLogs(a));
        expect(mergeLogs(mergeLogs(a))).toEqual(mergeLogs(a));
      }),
      runs,
    );
  });

  test('loses no id, keeps each once, and orders by time and id', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const merged = mergeLogs(a, b);
        expect(merged.map(({ id }) => id).sort()).toEqual(
          [...new Set([...a, ...b].map(({ id }) => id))].sort(),
        );
        const keys = merged.map(({ at, id }) => `${String(at).padStart(15, '0')} ${id}`);
        expect(keys).toEqual([...keys].sort());
      }),
      runs,
    );
  });

  test('entries that come one by one make the same log as all at once', () => {
    fc.assert(
      fc.property(anyLog, (entries) => {
        const grown = entries.reduce<readonly LogEntry[]>(
          (log, entry) => mergeLogs(log, [entry]),
          mergeLogs([]),
        );
        expect(grown).toEqual(mergeLogs(entries));
        // In order, as a reader gives them: the way that does not sort.
        const ordered = mergeLogs(entries);
        const again = ordered.reduce<readonly LogEntry[]>(
          (log, entry) => mergeLogs(log, [entry]),
          mergeLogs([]),
        );
        expect(again).toEqual(ordered);
      }),
      runs,
    );
  });

  test('of two entries with one id takes the same one, however their keys are ordered', () => {
    const one = reviewOf({ answer: { kind: 'sort', placed: { r1c0: 'A', r2c1: 'B' } } });
    const reordered = reviewOf({ answer: { kind: 'sort', placed: { r2c1: 'B', r1c0: 'A' } } });
    const other = reviewOf({ grade: 1 });
    expect(mergeLogs([one], [reordered])).toEqual([one]);
    expect(mergeLogs([one], [other])).toEqual(mergeLogs([other], [reordered]));
  });
});

describe('lastReviews', () => {
  test('does not depend on the order of the log', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ id }) => id }), (log) => {
        const folded = [...lastReviews(log)].sort();
        expect([...lastReviews(log.toReversed())].sort()).toEqual(folded);
        expect([...lastReviews(mergeLogs(log))].sort()).toEqual(folded);
      }),
      runs,
    );
  });

  test('takes the newest answer and leaves tries again out', () => {
    const first = reviewOf({ at: 1e12, grade: 1 });
    const again = reviewOf({ id: '3', at: 1e12 + 1, grade: 3, retry: true });
    expect(lastReviews([again, first]).get('ci-cd#first')).toBe(first);
    const later = reviewOf({ id: '4', at: 1e12 + 2 });
    expect(lastReviews([later, again, first]).get('ci-cd#first')).toBe(later);
  });
});

describe('readQuestions', () => {
  test('the newest mark of a question wins, in any order', () => {
    const read = readMarkOf({ id: '1', at: 1e12 });
    const unread = readMarkOf({ id: '2', at: 1e12 + 1, read: false });
    expect(readQuestions([read])).toEqual(new Set(['ci-cd']));
    expect(readQuestions([unread, read])).toEqual(new Set());
    expect(readQuestions([read, unread])).toEqual(new Set());
  });
});
