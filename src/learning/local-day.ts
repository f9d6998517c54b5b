import { day, firstHour } from './day.ts';

/** When the day of a moment began, in ms; days of 23 and 25 hours are right. */
export function startOfDay(at: number): number {
  const start = (back: number) => {
    const date = new Date(at);
    date.setDate(date.getDate() - back);
    date.setHours(firstHour, 0, 0, 0);
    return date.getTime();
  };
  const today = start(0);
  return today <= at ? today : start(1);
}

/** The start of a day so many days later. */
export function addDays(start: number, days: number): number {
  const date = new Date(start);
  date.setDate(date.getDate() + days);
  date.setHours(firstHour, 0, 0, 0);
  return date.getTime();
}

/** The start of the day that `2026-12-01` names; undefined when it names none. */
export function startOfNamedDay(name: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(name);
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const start = new Date(year, month - 1, date, firstHour);
  return start.getMonth() === month - 1 && start.getDate() === date ? start.getTime() : undefined;
}

/** The name of a moment's day, e.g. `2026-12-01`. */
export function dayName(at: number): string {
  const date = new Date(startOfDay(at));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** How many days lie between two that `2026-12-01` names; not a number where one names none. */
export function daysBetween(first: string, last: string): number {
  const start = startOfNamedDay(first) ?? NaN;
  const end = startOfNamedDay(last) ?? NaN;
  // One of them may have 23 or 25 hours.
  return Math.round((end - start) / day);
}
