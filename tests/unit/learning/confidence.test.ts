import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  calibrationOf,
  confidenceByReview,
  sureAndWrong,
} from '../../../src/learning/confidence.ts';
import type { ConfidenceLevel, LogEntry } from '../../../src/learning/log-entry.ts';
import { inForce } from '../../../src/learning/review-log.ts';
import { anyLog, reviewOf } from './log-entries.ts';

const now = Date.UTC(2026, 10, 24, 12);
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const answer = (n: number, item: string, grade: 1 | 3) =>
  reviewOf({ id: id(n), item, grade, at: now + n });
const said = (n: number, review: number, level: ConfidenceLevel): LogEntry => ({
  type: 'confidence',
  id: id(100 + n),
  at: now + n,
  review: id(review),
  level,
});

test('counts how right each level was, and answers of which nothing was said for none', () => {
  const log = [
    answer(1, 'a#1', 3),
    said(1, 1, 'sure'),
    answer(2, 'a#2', 1),
    said(2, 2, 'sure'),
    answer(3, 'a#3', 1),
    said(3, 3, 'guess'),
    answer(4, 'a#4', 3),
  ];
  expect(calibrationOf(log)).toEqual([
    { level: 'guess', answers: 1, right: 0 },
    { level: 'think', answers: 0, right: 0 },
    { level: 'sure', answers: 2, right: 1 },
  ]);
});

test('what was sure and wrong is listed, the newest first, until it is answered again', () => {
  const log = [answer(1, 'a#1', 1), said(1, 1, 'sure'), answer(2, 'a#2', 1), said(2, 2, 'sure')];
  expect(sureAndWrong(log)).toEqual(['a#2', 'a#1']);
  expect(sureAndWrong([...log, answer(3, 'a#1', 3)])).toEqual(['a#2']);
  expect(sureAndWrong([answer(1, 'a#1', 1), said(1, 1, 'guess')])).toEqual([]);
});

test('an answer that is taken back takes its confidence with it', () => {
  const undo: LogEntry = { type: 'undo', id: id(9), at: now + 9, entry: id(1) };
  const log = inForce([answer(1, 'a#1', 1), said(1, 1, 'sure'), undo]);
  expect(sureAndWrong(log)).toEqual([]);
  expect(calibrationOf(log).every(({ answers }) => answers === 0)).toBe(true);
});

test('never throws, and no level is right more often than it was said', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      for (const { answers, right } of calibrationOf(inForce(log)))
        expect(right).toBeLessThanOrEqual(answers);
      expect(confidenceByReview(log).size).toBeLessThanOrEqual(log.length);
      sureAndWrong(log);
    }),
  );
});
