import { describe, expect, test } from 'vitest';
import { followMoves, movedTo } from '../../../src/learning/moved-questions.ts';
import { inForce, type LogEntry } from '../../../src/learning/review-log.ts';
import { settingsOf, defaultSettings } from '../../../src/learning/settings.ts';
import { readMarkOf, reviewOf } from './log-entries.ts';

const at = Date.UTC(2026, 10, 24);
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const log: LogEntry[] = [
  reviewOf({ id: id(1), item: 'ci-cd#a', at }),
  reviewOf({ id: id(2), item: 'drift#a', at }),
  readMarkOf({ id: id(3), question: 'ci-cd', at }),
];
const reset = (n: number, questions: 'all' | string[], when = at + 1): LogEntry => ({
  type: 'reset',
  id: id(n),
  at: when,
  questions,
});

describe('inForce', () => {
  test('a log without corrections is the same array', () => {
    expect(inForce(log)).toBe(log);
  });

  test('a reset hides what lies before it, of its questions, and what comes after counts', () => {
    const later = reviewOf({ id: id(9), item: 'ci-cd#a', at: at + 2 });
    expect(inForce([...log, reset(4, ['ci-cd']), later])).toEqual([log[1], later]);
    expect(inForce([...log, reset(4, 'all')])).toEqual([]);
  });

  test('a reset that is undone hides nothing', () => {
    const undone: LogEntry[] = [
      ...log,
      reset(4, 'all'),
      { type: 'undo', id: id(5), at: at + 3, entry: id(4) },
    ];
    expect(inForce(undone)).toEqual(log);
  });
});

describe('an import that is taken back', () => {
  const undo = (n: number, entry: string, when: number): LogEntry => ({
    type: 'undo',
    id: id(n),
    at: when,
    entry,
  });
  const imported: LogEntry[] = [
    { type: 'regrade', id: id(11), at: at + 1, review: id(1), grade: 4 },
    undo(12, id(2), at + 1),
    reset(13, ['ci-cd'], at + 1),
  ];
  const takenBack = imported.map((entry, index) => undo(20 + index, entry.id, at + 5));
  const addedAgain = takenBack.map((entry, index) => undo(30 + index, entry.id, at + 9));

  test('counts no more: corrections, undos and resets are as before', () => {
    expect(inForce([...log, ...imported])).toEqual([]);
    expect(inForce([...log, ...imported, ...takenBack])).toEqual(log);
  });

  test('can be added again, in whatever order the log is', () => {
    const all = [...log, ...imported, ...takenBack, ...addedAgain];
    expect(inForce(all)).toEqual([]);
    expect(inForce([...all].reverse())).toEqual([]);
  });
});

describe('followMoves', () => {
  test('follows chains, and leaves circles alone', () => {
    expect(movedTo('a', { a: 'b', b: 'c' })).toBe('c');
    expect(movedTo('a', { a: 'b', b: 'a' })).toBe('a');
    expect(movedTo('x', { a: 'b', b: 'a' })).toBe('x');
    expect(movedTo('toString', {})).toBe('toString');
  });

  test('a question that was renamed, and an item that went to another question, keep their history', () => {
    const moved = followMoves(log, { 'ci-cd': 'delivery', 'drift#a': 'monitoring#b' });
    expect(
      moved.map((entry) =>
        'item' in entry ? entry.item : 'question' in entry ? entry.question : '',
      ),
    ).toEqual(['delivery#a', 'monitoring#b', 'delivery']);
    expect(followMoves(log, {})).toBe(log);
  });

  test('an item that got a new id after its page was renamed is found from its oldest name', () => {
    const itemsOf = (moves: Record<string, string>) =>
      followMoves(log, moves).flatMap((entry) => ('item' in entry ? [entry.item] : []));
    expect(itemsOf({ 'ci-cd': 'delivery', 'delivery#a': 'delivery#b' })[0]).toBe('delivery#b');
    expect(
      itemsOf({ 'ci-cd': 'delivery', 'delivery#a': 'releases#b', releases: 'rollouts' })[0],
    ).toBe('rollouts#b');
    const circle = { 'ci-cd': 'delivery', 'delivery#a': 'ci-cd#b', 'delivery#b': 'ci-cd#a' };
    expect(itemsOf(circle)[0]).toBe('ci-cd#a');
  });
});

describe('settingsOf', () => {
  const setting = (
    n: number,
    name: 'new-per-day' | 'interview' | 'minutes-per-day',
    value: number | string,
  ): LogEntry => ({
    type: 'setting',
    id: id(n),
    at: at + n,
    name,
    value,
  });

  test('the newest of a name holds, whatever the order of the log', () => {
    expect(
      settingsOf([setting(2, 'new-per-day', 5), setting(1, 'new-per-day', 20)]).newPerDay,
    ).toBe(5);
  });

  test('minutes a day are as many as a plan can have', () => {
    const minutes = (value: number) => settingsOf([setting(1, 'minutes-per-day', value)]);
    expect([5, 45, 600].map((value) => minutes(value).minutesPerDay)).toEqual([5, 45, 600]);
    expect([4, 601].map((value) => minutes(value).minutesPerDay)).toEqual([60, 60]);
  });

  test('a value of a wrong kind is as if it were not set', () => {
    expect(
      settingsOf([setting(1, 'new-per-day', 'many'), setting(2, 'interview', 'soon')]),
    ).toEqual(defaultSettings);
  });
});
