import { afterReset } from '../learning/after-reset.ts';
import type { LogEntry } from '../learning/log-entry.ts';
import type { Saved } from './log/storage-report.ts';
import { moves } from './moves.ts';
import { readerLog } from './reader-log.ts';

/**
 * Adds what the reader answers: it counts, even where the clock was ahead when he began anew. It waits for no reading, so that
 * an answer is kept in the moment in which it is given.
 */
export function appendAnswers(...entries: readonly LogEntry[]): Promise<Saved> {
  return readerLog.appendAll(entries.map((entry) => afterReset(entry, readerLog.known, moves)));
}
