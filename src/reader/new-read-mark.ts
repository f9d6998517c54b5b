import type { ReadMark } from '../learning/log-entry.ts';
import { entryTime } from '../learning/parse-log-entry.ts';
import { newEntryId } from './log/entry-id.ts';

/**
 * The reader's mark on a question, now; later than the one that it replaces, even where the clock was set back since.
 * @param last when that one was made, in ms
 */
export function newReadMark(question: string, read: boolean, last = 0): ReadMark {
  return { type: 'read', ...stamp(last + 1), question, read };
}

/**
 * What every entry has: an id of its own, and the time.
 * @param earliest the time is not before this, in ms
 */
export function stamp(earliest = 0): { id: string; at: number } {
  return { id: newEntryId(), at: entryTime(Math.max(Date.now(), earliest)) };
}
