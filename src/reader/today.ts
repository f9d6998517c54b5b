import { firstHour } from '../learning/day.ts';

/** How often a page asks which day it is, in ms: no event tells of a laptop that wakes. */
export const glance = 60_000;

/** A text that is another on each day of the reader. Every page has this, and few have a calendar. */
export function today(): string {
  const date = new Date();
  date.setHours(date.getHours() - firstHour);
  return date.toDateString();
}
