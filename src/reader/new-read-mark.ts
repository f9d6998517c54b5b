import type { ReadMark } from '../learning/log-entry.ts';
import { entryTime } from '../learning/parse-log-entry.ts';
import { newEntryId } from './log/entry-id.ts';

/** The reader's mark on a question, now. */
export function newReadMark(question: string, read: boolean): ReadMark {
  return { type: 'read', ...stamp(), question, read };
}

/** What every entry has: an id of its own, and the time. */
export function stamp(): { id: string; at: number } {
  return { id: newEntryId(), at: entryTime(Date.now()) };
}
