import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastPlacement } from '../../../src/learning/last-placement.ts';
import type { LogEntry, Placement } from '../../../src/learning/log-entry.ts';
import { inForce, mergeLogs, parseLogEntry } from '../../../src/learning/review-log.ts';
import { anyLog } from './log-entries.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const placement = (n: number, over: object = {}): Placement => ({
  type: 'placement',
  id: id(n),
  at: Date.UTC(2026, 10, 28) + n,
  asked: 12,
  right: 7,
  start: ['mlops-fundamentals'],
  later: [],
  skip: ['agents-and-tooling', 'llm-system-design'],
  ...over,
});

test('the newest holds, and what takes it back counts', () => {
  const log = [placement(2, { right: 9 }), placement(1)];
  expect(lastPlacement(log)?.right).toBe(9);
  const undo: LogEntry = { type: 'undo', id: id(3), at: Date.UTC(2026, 11), entry: id(2) };
  expect(lastPlacement(inForce([...log, undo]))?.right).toBe(7);
  expect(lastPlacement([])).toBeUndefined();
});

test('is an entry as an older version keeps it', () => {
  const entry = placement(1);
  expect(parseLogEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ entry });
});

test.each([
  { asked: 13 },
  { asked: -1 },
  { asked: 2.5 },
  { right: 13 },
  { right: '7' },
  { start: 'mlops-fundamentals' },
  { start: undefined },
  { later: ['<b>'] },
  { skip: ['a', 'a'] },
  { skip: 3 },
])('what a hostile file says is passed over: %j', (over) => {
  expect(lastPlacement([placement(1), placement(2, over)])?.id).toBe(id(1));
});

test('is the same in whatever order logs are merged, and never throws', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (one, other) => {
      const last = (log: readonly LogEntry[]) => lastPlacement(inForce(log));
      expect(last(mergeLogs(one, other))).toEqual(last(mergeLogs(other, one)));
    }),
  );
});
