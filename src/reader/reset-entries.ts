import { followMoves } from '../learning/moved-questions.ts';
import type { LogEntry, Reset, Undo } from '../learning/log-entry.ts';
import { inForce } from '../learning/review-log.ts';
import { moves } from './moves.ts';
import { newReset, newUndo } from './new-entry.ts';
import { newUndos } from './new-undos.ts';

/**
 * The reader begins anew with these questions. What a clock that was ahead has dated later than now is taken back one by one,
 * each at the moment of the reset: a reset that lay so late itself would swallow what is answered until then.
 */
export function resetEntries(
  questions: readonly string[] | 'all',
  log: readonly LogEntry[],
): (Reset | Undo)[] {
  const reset = newReset(questions);
  const counted = (entries: readonly LogEntry[]) => inForce(followMoves(entries, moves));
  const left = new Set(counted([...log, { ...reset, at: Infinity }]).map(({ id }) => id));
  const ahead = counted(log).filter(({ id, at }) => at > reset.at && !left.has(id));
  return [reset, ...ahead.map(({ id }) => ({ ...newUndo(id), at: reset.at }))];
}

/** What was reset counts again. */
export function undoReset({ id, at }: Reset, log: readonly LogEntry[]): Undo[] {
  const beside = log.filter((entry) => entry.type === 'undo' && entry.at === at);
  return newUndos([id, ...beside.map((entry) => entry.id)], log);
}
