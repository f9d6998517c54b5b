import type { LogEntry, ReadMark, Review } from './log-entry.ts';
import { questionOf, type ItemId } from './quiz-item.ts';

export type { LogEntry, ReadMark, Review } from './log-entry.ts';
export { parseLogEntry } from './parse-log-entry.ts';

/** Logs that {@link mergeLogs} has made: ordered, and each id once. */
const merged = new WeakSet<readonly LogEntry[]>();

/** The union of logs by id, ordered by time and id: commutative, associative, idempotent. */
export function mergeLogs(...logs: readonly (readonly LogEntry[])[]): readonly LogEntry[] {
  const [first = [], ...others] = logs;
  const added = others.flat();
  // A large log is not copied for nothing.
  const all = added.length > 0 ? [...first, ...added] : first;
  const union = goesOn(first, added) ? all : unite(all);
  merged.add(union);
  return union;
}

function unite(entries: readonly LogEntry[]): readonly LogEntry[] {
  if (isOrdered(entries)) return entries;
  const byId = new Map<string, LogEntry>();
  for (const entry of entries) {
    const other = byId.get(entry.id);
    byId.set(entry.id, other ? winner(other, entry) : entry);
  }
  return [...byId.values()].sort((a, b) => (isLater(a, b) ? 1 : -1));
}

/** As a log that was read from packs is, and a large import: to find that out costs less than to order it. */
function isOrdered(entries: readonly LogEntry[]): boolean {
  return (
    entries.every((entry, index) => index === 0 || isLater(entry, entries[index - 1]!)) &&
    new Set(entries.map(({ id }) => id)).size === entries.length
  );
}

/** Whether one new entry comes after all of a merged log: by far the most frequent case, and far cheaper. */
function goesOn(log: readonly LogEntry[], [entry, ...others]: readonly LogEntry[]): boolean {
  if (!entry || others.length > 0 || !merged.has(log)) return false;
  const last = log.at(-1);
  return last !== undefined && isLater(entry, last) && log.every(({ id }) => id !== entry.id);
}

/**
 * What counts of a log: without what was undone and what lies before a reset, with corrected grades, and without the
 * entries that say so. The same array when nothing of the kind is in it.
 */
export function inForce(log: readonly LogEntry[]): readonly LogEntry[] {
  const undone = undoneIn(log);
  const regrades = new Map<string, LogEntry & { type: 'regrade' }>();
  const resets: (LogEntry & { type: 'reset' })[] = [];
  for (const entry of log) {
    if (entry.type === 'reset') resets.push(entry);
    else if (entry.type === 'regrade' && !undone.has(entry.id)) {
      const other = regrades.get(entry.review);
      if (!other || isLater(entry, other)) regrades.set(entry.review, entry);
    }
  }
  if (undone.size + regrades.size + resets.length === 0) return log;
  const held = resets.filter(({ id }) => !undone.has(id));
  const isReset = (question: string, at: number) =>
    held.some(
      (reset) =>
        at <= reset.at && (reset.questions === 'all' || reset.questions.includes(question)),
    );
  return log.flatMap((entry): LogEntry | LogEntry[] => {
    if (undone.has(entry.id)) return [];
    switch (entry.type) {
      case 'review': {
        if (isReset(questionOf(entry.item), entry.at)) return [];
        const grade = regrades.get(entry.id)?.grade;
        // Only a right answer is corrected, and it stays right: no file makes a wrong one right.
        return grade && grade > 1 && entry.grade > 1 ? { ...entry, grade } : entry;
      }
      case 'rehearsal': {
        if (isReset(entry.question, entry.at)) return [];
        const grade = regrades.get(entry.id)?.grade;
        return grade ? { ...entry, grade } : entry;
      }
      case 'read':
        return isReset(entry.question, entry.at) ? [] : entry;
      case 'undo':
      case 'regrade':
      case 'reset':
        return [];
      default:
        // What the reader wrote, marked or chose outlives a new beginning.
        return entry;
    }
  });
}

/** The ids of what was taken back; to take an undo back brings it back. */
function undoneIn(log: readonly LogEntry[]): Set<string> {
  const undone = new Set<string>();
  const undos = log.filter((entry) => entry.type === 'undo');
  // The newest first: only a later one can take an undo back.
  for (const { id, entry } of undos.sort((a, b) => (isLater(a, b) ? -1 : 1))) {
    if (!undone.has(id)) undone.add(entry);
  }
  return undone;
}

/** The newest answer to each item, tries again left out, whatever the order of the log. */
export function lastReviews(log: readonly LogEntry[]): Map<ItemId, Review> {
  const last = new Map<ItemId, Review>();
  for (const entry of log) {
    if (entry.type !== 'review' || entry.retry) continue;
    const other = last.get(entry.item);
    if (!other || isLater(entry, other)) last.set(entry.item, entry);
  }
  return last;
}

/** The slugs of the questions marked as read; the newest mark of a question wins. */
export function readQuestions(log: readonly LogEntry[]): Set<string> {
  const last = new Map<string, ReadMark>();
  for (const entry of log) {
    if (entry.type !== 'read') continue;
    const other = last.get(entry.question);
    if (!other || isLater(entry, other)) last.set(entry.question, entry);
  }
  return new Set([...last.values()].flatMap(({ question, read }) => (read ? question : [])));
}

/** Whether an entry comes after another: by time, then by id. */
export function isLater(a: LogEntry, b: LogEntry): boolean {
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}

/** Two entries with one id differ only when somebody edited a file: take the same one on every device. */
function winner(a: LogEntry, b: LogEntry): LogEntry {
  return a === b || canonical(a) > canonical(b) ? a : b;
}

/** Whether two entries say the same, in whatever order their keys stand. */
export function isSameEntry(a: LogEntry, b: LogEntry): boolean {
  return canonical(a) === canonical(b);
}

function canonical(entry: LogEntry): string {
  return JSON.stringify(entry, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a > b ? 1 : -1)))
      : value,
  );
}
