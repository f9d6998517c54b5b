import type { LogEntry } from './log-entry.ts';
import { followMoves, type Moves } from './moved-questions.ts';
import { entryTime } from './parse-log-entry.ts';
import { inForce } from './review-log.ts';

/**
 * The entry, later than a reset that would take it away: the reader began anew while the clock was ahead. A reset is never
 * dated anew: nothing tells whether the clock was ahead then or is behind now, and other devices may know it.
 * @param log in order of time
 */
export function afterReset(entry: LogEntry, log: readonly LogEntry[], moves: Moves): LogEntry {
  const resets = log.filter(({ type, at }) => type === 'reset' && at >= entry.at);
  if (resets.length === 0 || subjectOf(entry) === undefined) return entry;
  const undos = log.filter(({ type }) => type === 'undo');
  const counts = (moved: LogEntry) =>
    inForce(followMoves([...resets, ...undos, moved], moves)).some(({ id }) => id === entry.id);
  if (counts(entry)) return entry;
  const after = (at: number): LogEntry => ({ ...entry, at: entryTime(at + 1) });
  const reset = resets.find(({ at }) => counts(after(at))) ?? resets.at(-1)!;
  // Of two answers to one item the newest is the one that was given last.
  const last = log.findLast((other) => subjectOf(other) === subjectOf(entry));
  return after(Math.max(reset.at, last?.at ?? 0));
}

/** The item or the question that an entry is an answer to. */
function subjectOf(entry: LogEntry): string | undefined {
  if (entry.type === 'review') return entry.item;
  return entry.type === 'rehearsal' ? entry.question : undefined;
}
