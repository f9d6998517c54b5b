import { afterReplaced } from '../learning/after-replaced.ts';
import type { LogEntry } from '../learning/log-entry.ts';
import type { Saved } from './log/storage-report.ts';
import { readerLog } from './reader-log.ts';

/** Adds an entry of which the newest holds: it is the newest, even where the clock was set back since the last. */
export async function appendNewest(entry: LogEntry): Promise<Saved> {
  return readerLog.append(afterReplaced(entry, await readerLog.entries()));
}
