import { counted } from '../counted.ts';

/** Im Dativ: hinter „in“ und „vor“. */
export const span = {
  year: (years: number) => counted(years, 'Jahr', 'Jahren'),
  month: (months: number) => counted(months, 'Monat', 'Monaten'),
  day: (days: number) => counted(days, 'Tag', 'Tagen'),
  hour: (hours: number) => counted(hours, 'Stunde', 'Stunden'),
  minute: (minutes: number) => counted(minutes, 'Minute', 'Minuten'),
};
