import { addDays, dayName, startOfDay } from './local-day.ts';
import type { LogEntry } from './log-entry.ts';

/** One day of the reader. */
export interface ActiveDay {
  /** E.g. `2026-12-01`. */
  readonly day: string;
  readonly start: number;
  readonly answers: number;
  readonly rehearsals: number;
}

/** The last weeks day by day, from a Monday to the day of `now`. Tries again count: they were work. */
export function activeDays(log: readonly LogEntry[], now: number, weeks: number): ActiveDay[] {
  const counts = new Map<string, { answers: number; rehearsals: number }>();
  const today = startOfDay(now);
  const weekday = (new Date(today).getDay() + 6) % 7;
  const first = addDays(today, -weekday - 7 * (weeks - 1));
  for (const entry of log) {
    if (entry.type !== 'review' && entry.type !== 'rehearsal') continue;
    if (entry.at < first || entry.at > now) continue;
    const name = dayName(entry.at);
    const count = counts.get(name) ?? { answers: 0, rehearsals: 0 };
    if (entry.type === 'review') count.answers += 1;
    else count.rehearsals += 1;
    counts.set(name, count);
  }
  return Array.from({ length: 7 * (weeks - 1) + weekday + 1 }, (_, index) => {
    const start = addDays(first, index);
    const day = dayName(start);
    return { day, start, ...(counts.get(day) ?? { answers: 0, rehearsals: 0 }) };
  });
}
