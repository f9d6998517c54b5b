import type { LogEntry } from './log-entry.ts';
import type { ItemId } from './quiz-item.ts';

/** The items that were answered before their page was read; the first try of each. */
export function pretested(log: readonly LogEntry[]): Set<ItemId> {
  return new Set(log.flatMap((entry) => (entry.type === 'pretest' ? String(entry.item) : [])));
}

/** How the first try went; undefined when there was none. */
export function pretestOf(log: readonly LogEntry[], item: ItemId): boolean | undefined {
  for (const entry of log) {
    if (entry.type === 'pretest' && entry.item === item) return Boolean(entry.right);
  }
  return undefined;
}
