import type { Grade } from './grade.ts';
import { questionOf, type Answer, type ItemId } from './quiz-item.ts';

/** One answer of the reader. `at` is in ms since the epoch (UTC), `took` in ms. */
export interface Review {
  readonly type: 'review';
  /** A UUID. */
  readonly id: string;
  readonly item: ItemId;
  readonly at: number;
  readonly grade: Grade;
  readonly answer: Answer;
  readonly took: number;
  /** Tried again after the answer was shown: does not count as the reader's answer. */
  readonly retry?: true;
}

/** The reader marked a question as read, or took the mark back. */
export interface ReadMark {
  readonly type: 'read';
  /** A UUID. */
  readonly id: string;
  /** The slug of the question. */
  readonly question: string;
  readonly at: number;
  readonly read: boolean;
}

/** What the log is made of. Entries are appended and never changed. */
export type LogEntry = Review | ReadMark;

export { parseLogEntry } from './parse-log-entry.ts';

/** The union of logs by id, ordered by time and id: commutative, associative, idempotent. */
export function mergeLogs(...logs: readonly (readonly LogEntry[])[]): LogEntry[] {
  const byId = new Map<string, LogEntry>();
  for (const entry of logs.flat()) {
    const other = byId.get(entry.id);
    byId.set(entry.id, other ? winner(other, entry) : entry);
  }
  return [...byId.values()].sort((a, b) => (isLater(a, b) ? 1 : -1));
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

/** How many distinct items of each question were answered, keyed by the question's slug. */
export function answeredCounts(log: readonly LogEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of lastReviews(log).keys()) {
    const question = questionOf(item);
    counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return counts;
}

function isLater(a: LogEntry, b: LogEntry): boolean {
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}

/** Two entries with one id differ only when somebody edited a file: take the same one on every device. */
function winner(a: LogEntry, b: LogEntry): LogEntry {
  return a === b || canonical(a) > canonical(b) ? a : b;
}

function canonical(entry: LogEntry): string {
  return JSON.stringify(entry, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a > b ? 1 : -1)))
      : value,
  );
}
