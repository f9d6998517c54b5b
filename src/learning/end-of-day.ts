import { firstHour } from './day.ts';

/** When the reader's day of a moment ends, in ms: the start of the next. Every page has this, and few have a calendar. */
export function endOfDay(at: number): number {
  const date = new Date(at);
  // Hours after the 23rd are those of the next day.
  return date.setHours(date.getHours() < firstHour ? firstHour : firstHour + 24, 0, 0, 0);
}
