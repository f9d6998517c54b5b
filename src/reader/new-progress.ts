import type { LogEntry } from '../learning/review-log.ts';
import { readerLog, readerProgress } from './reader-log.ts';

/**
 * Calls back when what counts of the log is no longer what was seen of it. What is saved or not changes nothing of that:
 * nothing is folded for it.
 */
export function onNewProgress(
  seen: () => readonly LogEntry[] | undefined,
  callback: () => void,
  signal: AbortSignal,
): void {
  const look = async () => {
    if ((await readerProgress()) !== seen()) callback();
  };
  signal.addEventListener(
    'abort',
    readerLog.subscribe(() => void look()),
  );
}
