import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntry } from '../../../src/learning/log-entry.ts';
import { keptOf } from '../../../src/learning/notes.ts';
import { followMoves } from '../../../src/learning/moved-questions.ts';
import { inForce, mergeLogs } from '../../../src/learning/review-log.ts';
import { anyLog } from './log-entries.ts';

const now = Date.UTC(2026, 10, 24, 12);
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const note = (n: number, about: string, text: string): LogEntry => ({
  type: 'note',
  id: id(n),
  at: now + n,
  about,
  text,
});
const mark = (n: number, about: string, on: boolean): LogEntry => ({
  type: 'bookmark',
  id: id(n),
  at: now + n,
  about,
  on,
});

test('the newest note and the newest mark hold, for a question and for an item apart', () => {
  const log = [
    note(1, 'drift', 'first'),
    note(3, 'drift', 'second'),
    mark(2, 'drift', true),
    mark(4, 'drift#a', true),
  ];
  expect(Object.fromEntries(keptOf(log))).toEqual({
    drift: { about: 'drift', text: 'second', isMarked: true, at: now + 3 },
    'drift#a': { about: 'drift#a', text: '', isMarked: true, at: now + 4 },
  });
});

test('an empty note and a mark taken away leave nothing', () => {
  const log = [note(1, 'drift', 'x'), mark(2, 'drift', true)];
  expect(keptOf([...log, note(3, 'drift', ''), mark(4, 'drift', false)]).size).toBe(0);
});

test('a new beginning keeps what the reader wrote', () => {
  const reset: LogEntry = { type: 'reset', id: id(9), at: now + 9, questions: 'all' };
  expect(keptOf(inForce([note(1, 'drift', 'x'), reset])).size).toBe(1);
});

test('it follows a question that moved, and an item that moved with it', () => {
  const moves = { drift: 'data-drift', 'drift#a': 'data-drift#b' };
  const log = followMoves([note(1, 'drift', 'x'), mark(2, 'drift#a', true)], moves);
  expect([...keptOf(log).keys()]).toEqual(['data-drift', 'data-drift#b']);
});

test('is the same in whatever order logs are merged, and never throws', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (one, other) => {
      const fold = (log: readonly LogEntry[]) =>
        Object.fromEntries(keptOf(inForce(followMoves(log, { drift: 'moved' }))));
      expect(fold(mergeLogs(one, other))).toEqual(fold(mergeLogs(other, one)));
    }),
  );
});
