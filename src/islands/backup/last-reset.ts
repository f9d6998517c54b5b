import { day } from '../../learning/day.ts';
import type { LogEntry, Reset } from '../../learning/log-entry.ts';

/** The newest reset of the last day that was not undone. */
export function lastReset(log: readonly LogEntry[], now: number): Reset | undefined {
  const undone = new Set(log.flatMap((entry) => (entry.type === 'undo' ? entry.entry : [])));
  return log.findLast(
    (entry): entry is Reset =>
      entry.type === 'reset' && !undone.has(entry.id) && entry.at > now - day,
  );
}
