import { day } from './day.ts';
import type { LogEntry, Reset } from './log-entry.ts';

/**
 * The newest reset of the last day that was not undone.
 * @param log in order of time
 * @param now ms since the epoch
 */
export function lastReset(log: readonly LogEntry[], now: number): Reset | undefined {
  const recent = log.slice(log.findLastIndex(({ at }) => at <= now - day) + 1);
  const resets = recent.filter((entry) => entry.type === 'reset');
  if (resets.length === 0) return undefined;
  const undone = new Set(log.flatMap((entry) => (entry.type === 'undo' ? entry.entry : [])));
  return resets.findLast(({ id }) => !undone.has(id));
}
