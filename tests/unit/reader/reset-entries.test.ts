import { afterEach, describe, expect, test, vi } from 'vitest';
import { inForce, mergeLogs, type LogEntry } from '../../../src/learning/review-log.ts';
import { newUndos } from '../../../src/reader/new-undos.ts';
import { resetEntries, undoReset } from '../../../src/reader/reset-entries.ts';
import { readMarkOf, reviewOf } from '../learning/log-entries.ts';

const now = Date.UTC(2026, 10, 29);
const hour = 3_600_000;
const ahead = now + 2 * hour;
const note: LogEntry = { type: 'note', id: 'n', at: ahead, about: 'drift', text: 'mine' };
const drift = reviewOf({ id: '1', item: 'drift#a', at: ahead });
const log: readonly LogEntry[] = [
  reviewOf({ id: '0', item: 'drift#a', at: now - hour }),
  drift,
  reviewOf({ id: '2', item: 'ci-cd#a', at: ahead }),
  readMarkOf({ id: '3', question: 'drift', at: ahead }),
  note,
];

/** The log once something was done at a moment. */
function doneAt(at: number, entries: readonly LogEntry[], task: () => readonly LogEntry[]) {
  vi.useFakeTimers({ now: at });
  return mergeLogs(entries, task());
}

afterEach(() => vi.useRealTimers());

describe('a reset, with the clock set back since the last answers', () => {
  test('takes those away as well, of its questions and of no others', () => {
    const reset = doneAt(now, log, () => resetEntries(['drift'], log));
    expect(inForce(reset)).toEqual([log[2], note]);
    const all = doneAt(now, log, () => resetEntries('all', log));
    expect(inForce(all)).toEqual([note]);
  });

  test('leaves what is answered afterwards, before the clock has come to where it was', () => {
    const reset = doneAt(now, log, () => resetEntries('all', log));
    const later = reviewOf({ id: '9', item: 'drift#a', at: now + hour });
    expect(inForce(mergeLogs(reset, [later]))).toEqual([later, note]);
  });

  test.each([hour, 0, -hour])('that is undone %d ms later gives everything back', (later) => {
    const reset = doneAt(now, log, () => resetEntries('all', log));
    const entry = reset.find(({ type }) => type === 'reset') as LogEntry & { type: 'reset' };
    const undone = doneAt(now + later, reset, () => undoReset(entry, reset));
    expect(inForce(undone)).toEqual(log);
  });
});

test('what was taken back while the clock was ahead can be added again', () => {
  const undone = doneAt(ahead + hour, log, () => newUndos(['1'], log));
  const undo = undone.find(({ type }) => type === 'undo')!;
  expect(inForce(undone)).not.toContain(drift);
  const again = doneAt(now, undone, () => newUndos([undo.id], undone));
  expect(inForce(again)).toContain(drift);
});
