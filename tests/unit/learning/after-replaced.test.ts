import { describe, expect, test } from 'vitest';
import { afterReplaced } from '../../../src/learning/after-replaced.ts';
import type { LogEntry } from '../../../src/learning/log-entry.ts';
import { keptOf } from '../../../src/learning/notes.ts';
import { mergeLogs } from '../../../src/learning/review-log.ts';
import { settingsOf } from '../../../src/learning/settings.ts';

const now = Date.UTC(2026, 10, 29);
const hour = 3_600_000;
const ahead = { id: 'f', at: now + 2 * hour } as const;
const fresh = { id: 'a', at: now } as const;

/** The log once an entry was added. */
const added = (entry: LogEntry, ...log: LogEntry[]) => mergeLogs(log, [afterReplaced(entry, log)]);

describe('what was said while the clock was two hours ahead is replaced by what is said now', () => {
  test('a note, and a bookmark', () => {
    const note = { type: 'note', about: 'drift', text: 'before', ...ahead } as const;
    const log = added({ ...note, text: 'after', ...fresh }, note);
    expect(keptOf(log).get('drift')?.text).toBe('after');
    const mark = { type: 'bookmark', about: 'drift', on: true, ...ahead } as const;
    expect(keptOf(added({ ...mark, on: false, ...fresh }, mark))).toEqual(new Map());
  });

  test('a setting, also one of the same moment', () => {
    const setting = { type: 'setting', name: 'new-per-day', value: 5, ...ahead } as const;
    expect(settingsOf(added({ ...setting, value: 7, ...fresh }, setting)).newPerDay).toBe(7);
    const same = { ...setting, ...fresh, id: 'f' };
    expect(settingsOf(added({ ...same, value: 8, id: 'a' }, same)).newPerDay).toBe(8);
  });
});

test('what replaces nothing keeps its time', () => {
  const note = { type: 'note', about: 'drift', text: 'before', ...ahead } as const;
  const other = { ...note, about: 'kv-cache', ...fresh };
  expect(afterReplaced(other, [note])).toBe(other);
  const review: LogEntry = { type: 'review', item: 'a#b', grade: 3, took: 1, ...fresh };
  expect(afterReplaced(review, [{ ...review, ...ahead }])).toBe(review);
});
