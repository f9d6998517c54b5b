import { isSameEntry, type LogEntry } from '../../learning/review-log.ts';
import * as say from '#strings/backup-file.ts';

/** What an import would do. */
export interface ImportPlan {
  /** Entries that are not there yet. */
  readonly added: readonly LogEntry[];
  /** Entries that are there already. */
  readonly known: number;
}

/** Compares a file with what is there. An id that has other content here refuses it: entries are never replaced. */
export function planImport(
  current: readonly LogEntry[],
  incoming: readonly LogEntry[],
): ImportPlan | { readonly problem: string } {
  const byId = new Map(current.map((entry) => [entry.id, entry]));
  const added: LogEntry[] = [];
  for (const entry of incoming) {
    const other = byId.get(entry.id);
    if (other === undefined) added.push(entry);
    else if (!isSameEntry(other, entry)) {
      return {
        problem: say.otherContent(new Date(entry.at).toISOString().slice(0, 10)),
      };
    }
  }
  return { added, known: incoming.length - added.length };
}
