import type { DueDigest } from './due-digest.ts';
import { dayName, startOfDay } from './local-day.ts';
import type { ItemId } from './quiz-item.ts';
import { lastReviews, readQuestions, type LogEntry } from './review-log.ts';

/** What of a reader's progress a plan up to a date is made with. */
export interface PlanStanding {
  /** Read by now. */
  readonly read: ReadonlySet<string>;
  /** Of these what was read before today: no day of a plan has it. What was read today stays in today's share. */
  readonly readBefore: ReadonlySet<string>;
  /** How many items are due on a day, e.g. `2026-12-01`; undefined while nobody worked it out. */
  readonly due: ReadonlyMap<string, number> | undefined;
}

/**
 * @param log what counts of the log
 * @param digest what practice last left of what is due
 * @param now ms since the epoch
 */
export function planStanding(
  log: readonly LogEntry[],
  digest: DueDigest | undefined,
  now: number,
): PlanStanding {
  const read = readQuestions(log);
  const today = startOfDay(now);
  const before = readQuestions(log.filter(({ at }) => at < today));
  return {
    read,
    readBefore: new Set([...before].filter((question) => read.has(question))),
    due: digest && dueByDay(digest, log, now),
  };
}

/**
 * How many items are due on each day: overdue ones today. Of what was answered since the digest was made, a wrong one is due
 * today, and when a right one will be nobody knows yet.
 */
function dueByDay(
  digest: DueDigest,
  log: readonly LogEntry[],
  now: number,
): ReadonlyMap<string, number> {
  const last = lastReviews(log);
  const isNewer = (item: ItemId) => (last.get(item)?.at ?? -Infinity) > digest.at;
  const dues = Object.entries(digest.due)
    .filter(([item, due]) => Number.isFinite(due) && !isNewer(item))
    .map(([, due]) => Math.max(due, now));
  const missed = [...last.values()].filter(({ item, grade }) => grade === 1 && isNewer(item));
  const counts = new Map<string, number>();
  for (const due of [...dues, ...missed.map(() => now)]) {
    const name = dayName(due);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** How many items are due from one day to another, both included. */
export function dueBetween(due: ReadonlyMap<string, number>, first: string, last: string): number {
  let sum = 0;
  for (const [name, count] of due) {
    if (name >= first && name <= last) sum += count;
  }
  return sum;
}
