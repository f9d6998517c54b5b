import type { LogEntry, Rehearsal } from './log-entry.ts';
import { isLater } from './review-log.ts';

/** What of a question there is to know and to say, and how much of it the reader has. */
export interface Standing {
  readonly items: number;
  readonly known: number;
  readonly points: number;
  readonly covered: number;
}

/** Nothing is missing: each item is known, and each key point was covered. Every page means the same by it. */
export function isMastered({ items, known, points, covered }: Standing): boolean {
  return items + points > 0 && known >= items && covered >= points;
}

/** How many of a question's points of today its rehearsal covered. */
export function coveredPoints(rehearsal: Rehearsal | undefined, points: number): number {
  const isPoint = (id: string) => /^p\d+$/.test(id) && Number(id.slice(1)) <= points;
  return new Set(rehearsal?.covered.filter(isPoint)).size;
}

/** What the newest rehearsal of each question covered, keyed by slug. */
export function lastRehearsals(log: readonly LogEntry[]): Map<string, Rehearsal> {
  const last = new Map<string, Rehearsal>();
  for (const entry of log) {
    if (entry.type !== 'rehearsal') continue;
    const other = last.get(entry.question);
    if (!other || isLater(entry, other)) last.set(entry.question, entry);
  }
  return last;
}
