import type { LogEntry, Undo } from '../learning/log-entry.ts';
import { entryTime } from '../learning/parse-log-entry.ts';
import { newUndo } from './new-entry.ts';

/** The reader takes entries back; where they are undos, later than those, even where the clock was set back since. */
export function newUndos(ids: readonly string[], log: readonly LogEntry[]): Undo[] {
  const undone = new Map(log.flatMap(({ type, id, at }) => (type === 'undo' ? [[id, at]] : [])));
  return ids.map((id) => {
    const undo = newUndo(id);
    return { ...undo, at: Math.max(undo.at, entryTime((undone.get(id) ?? 0) + 1)) };
  });
}
