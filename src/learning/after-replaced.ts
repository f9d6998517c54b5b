import type { LogEntry } from './log-entry.ts';
import { entryTime } from './parse-log-entry.ts';

/** Of these types the newest entry holds of those that say the same here. */
const names: Partial<Record<LogEntry['type'], string>> = {
  note: 'about',
  bookmark: 'about',
  setting: 'name',
  placement: 'type',
};

/**
 * The entry, later than the one that it replaces, even where the clock was set back since.
 * @param log in order of time
 */
export function afterReplaced(entry: LogEntry, log: readonly LogEntry[]): LogEntry {
  const name = names[entry.type] as keyof LogEntry | undefined;
  const last =
    name && log.findLast((other) => other.type === entry.type && other[name] === entry[name]);
  return last && last.at >= entry.at ? { ...entry, at: entryTime(last.at + 1) } : entry;
}
