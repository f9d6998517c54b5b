import { followMoves, type Moves } from '../../learning/moved-questions.ts';
import { inForce, type LogEntry } from '../../learning/review-log.ts';

/** What of an import would take away what counts here. */
export interface ImportRisk {
  /** Resets, and undos of what is here: not taken unless the reader says so. */
  readonly voiding: readonly LogEntry[];
  /** Everything else. */
  readonly safe: readonly LogEntry[];
  /** Entries of this log that count now, and would not after the whole import. */
  readonly voided: number;
}

/** Sorts what an import adds. What voids nothing of this log is safe: a new browser takes a backup whole. */
export function riskOf(
  current: readonly LogEntry[],
  added: readonly LogEntry[],
  moves: Moves,
): ImportRisk {
  const here = new Set(current.map(({ id }) => id));
  const isVoiding = (entry: LogEntry) =>
    entry.type === 'reset' || (entry.type === 'undo' && here.has(entry.entry));
  const voiding = added.filter(isVoiding);
  if (voiding.length === 0) return { voiding, safe: added, voided: 0 };
  const counted = (log: readonly LogEntry[]) => inForce(followMoves(log, moves));
  const after = new Set(counted([...current, ...added]).map(({ id }) => id));
  const voided = counted(current).filter(({ id }) => !after.has(id)).length;
  if (voided === 0) return { voiding: [], safe: added, voided };
  return { voiding, safe: added.filter((entry) => !isVoiding(entry)), voided };
}
