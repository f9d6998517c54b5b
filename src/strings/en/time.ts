import { counted } from '../counted.ts';

/** A span of time, rounded to one unit. */
export const span = {
  year: (years: number) => counted(years, 'year', 'years'),
  month: (months: number) => counted(months, 'month', 'months'),
  day: (days: number) => counted(days, 'day', 'days'),
  hour: (hours: number) => counted(hours, 'hour', 'hours'),
  minute: (minutes: number) => counted(minutes, 'minute', 'minutes'),
};
