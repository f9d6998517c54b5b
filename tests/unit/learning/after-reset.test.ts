import { describe, expect, test } from 'vitest';
import { afterReset } from '../../../src/learning/after-reset.ts';
import type { LogEntry, Rehearsal, Reset } from '../../../src/learning/log-entry.ts';
import { inForce, lastReviews, mergeLogs } from '../../../src/learning/review-log.ts';
import { readMarkOf, reviewOf } from './log-entries.ts';

const now = Date.UTC(2026, 10, 29);
const hour = 3_600_000;
const resetOf = (over: Partial<Reset> = {}): Reset => ({
  ...{ type: 'reset', id: 'r', at: now + 2 * hour, questions: 'all' },
  ...over,
});
const before = reviewOf({ id: '0', item: 'drift#a', at: now - hour });
const answer = reviewOf({ id: '1', item: 'drift#a', at: now });
const rehearsal: Rehearsal = {
  ...{ type: 'rehearsal', id: '2', question: 'drift', at: now, took: 1 },
  ...{ covered: [], points: 3 },
};

/** The log once the reader has answered, entry by entry. */
const answered = (log: readonly LogEntry[], ...entries: readonly LogEntry[]) =>
  entries.reduce((all, entry) => mergeLogs(all, [afterReset(entry, all, {})]), mergeLogs(log));
const counted = (log: readonly LogEntry[]) => inForce(log).map(({ id }) => id);

describe('with a reset that was made while the clock was two hours ahead', () => {
  test('what is answered afterwards counts, and what was before does not', () => {
    expect(counted(answered([before, resetOf()], answer, rehearsal))).toEqual(['1', '2']);
  });

  test('the newest of two answers is the one that was given last', () => {
    const log = answered([resetOf()], { ...answer, id: '9' }, { ...answer, id: '1', grade: 1 });
    expect(lastReviews(inForce(log)).get('drift#a')?.grade).toBe(1);
  });

  test('it takes what another device answered before, and leaves its own answers, in every merge', () => {
    const here = answered([before, resetOf()], answer);
    const there = [reviewOf({ id: '7', item: 'ci-cd#a', at: now - 1 })];
    expect(counted(mergeLogs(here, there))).toEqual(['1']);
    expect(mergeLogs(there, here)).toEqual(mergeLogs(here, there));
  });

  test('an answer to a question that has another name now is of the question that was reset', () => {
    const log = [resetOf({ questions: ['skew'] })];
    expect(afterReset(answer, log, { skew: 'drift' }).at).toBe(now + 2 * hour + 1);
  });
});

test.each([
  ['no reset', [before]],
  ['a reset that is over', [resetOf({ at: now - 1 })]],
  ['one of other questions', [resetOf({ questions: ['ci-cd'] })]],
  ['one that was undone', [resetOf(), { type: 'undo', id: 'u', at: now - 1, entry: 'r' }]],
] as [string, LogEntry[]][])('with %s an answer keeps its time', (_, log) => {
  expect(afterReset(answer, log, {})).toBe(answer);
});

test('what is no answer keeps its time', () => {
  const note: LogEntry = { type: 'note', id: 'n', at: now, about: 'drift', text: 'mine' };
  expect(afterReset(note, [resetOf()], {})).toBe(note);
  const mark = readMarkOf({ at: now });
  expect(afterReset(mark, [resetOf()], {})).toBe(mark);
});
