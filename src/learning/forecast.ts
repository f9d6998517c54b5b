import { addDays, dayName, startOfDay } from './local-day.ts';
import { day } from './day.ts';
import { retrievability } from './scheduler.ts';
import type { ItemState } from './schedule.ts';

/** How many items come due on a day. */
export interface ForecastDay {
  /** E.g. `2026-12-01`. */
  readonly day: string;
  readonly due: number;
}

/** The next days; what is overdue is due today. */
export function forecast(states: Iterable<ItemState>, now: number, days: number): ForecastDay[] {
  const today = startOfDay(now);
  const starts = Array.from({ length: days + 1 }, (_, index) => addDays(today, index));
  const counts = new Array<number>(days).fill(0);
  for (const { due } of states) {
    const index = starts.findIndex((start, place) => place > 0 && due < start) - 1;
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((due, index) => ({ day: dayName(starts[index] ?? today), due }));
}

/** A point of a forgetting curve. */
export interface CurvePoint {
  /** Ms since the epoch. */
  readonly at: number;
  /** Probability of recall, from 0 to 1. */
  readonly recall: number;
}

/** How an item is forgotten from its last review on, until well after it is due. */
export function forgettingCurve({ memory, last, due }: ItemState, steps: number): CurvePoint[] {
  const span = Math.max(2 * (due - last), 2 * day);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const elapsed = (span * index) / steps;
    return { at: last + elapsed, recall: retrievability(memory, elapsed) };
  });
}
