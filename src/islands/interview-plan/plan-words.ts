import type { PlanDay } from '../../learning/interview-plan.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/interview-plan.ts';

const format = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** `Saturday, 28 November`: the year is near. */
export function dateWords(name: string): string {
  return format.format(new Date(`${name}T00:00Z`)).replace(/^(\S+?),? /, '$1, ');
}

/** What stands above the days: their number, what is read in them, how much of it was read, and what is left out. */
export function summaryWords(
  { days, questions, leftOut }: { days: number; questions: number; leftOut: number },
  read: number,
): string {
  return say.summary(days, questions, read, leftOut);
}

/** `Day 3: Monday, 30 November`, or `Days 4 to 9: …` for several alike. */
export function dayHeading({ first, last }: PlanDay, begins: number, length: number): string {
  if (length === 1) return say.oneDay(begins, dateWords(first));
  return say.severalDays(begins, begins + length - 1, dateWords(first), dateWords(last));
}

/** What is done with the minutes that are not for new pages. */
export function restWords({ kind, rest, first, last }: PlanDay): string {
  if (rest <= 0) return '';
  switch (kind) {
    case 'read':
      return say.thenDue(rest);
    case 'glance':
      return say.answerAloud(rest);
    case 'rehearse':
    case 'repeat':
      return say.repeat(rest, first !== last);
  }
}
