import type { LogEntry } from '../../learning/review-log.ts';
import { isRecord, KeptState } from '../../reader/kept-state.ts';

/** When the last backup was made, and how many entries it had. */
export const lastBackup = new KeptState<{ readonly at: number; readonly entries: number }>(
  'backup',
  (value) =>
    isRecord(value) && typeof value['at'] === 'number' && typeof value['entries'] === 'number'
      ? { at: value['at'], entries: value['entries'] }
      : undefined,
);

/** So many answers may be lost at worst before the reader is reminded. */
const most = 20;

/** How many entries no backup has, when they are many; 0 when there is no need to say so. */
export function unsavedEntries(log: readonly LogEntry[]): number {
  const missing = log.length - (lastBackup.get()?.entries ?? 0);
  return missing >= most ? missing : 0;
}
