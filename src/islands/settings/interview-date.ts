import { endOfDay } from '../../learning/end-of-day.ts';
import { addDays, dayName, startOfDay, startOfNamedDay } from '../../learning/local-day.ts';
import * as say from '#strings/settings.ts';

const longest = 5 * 365;

/** The first day that an interview can be on: what comes back before it needs a day at least. */
export function firstInterviewDay(now: number): string {
  return dayName(endOfDay(now));
}

/** What is wrong with the day of an interview as it was typed; empty when nothing is. No date is right. */
export function interviewProblem(typed: string, now: number): string {
  if (typed === '') return '';
  const day = startOfNamedDay(typed);
  if (day === undefined) return say.noDate;
  if (day <= startOfDay(now)) return say.notInFuture(typed);
  if (day > addDays(startOfDay(now), longest)) return say.tooFar(typed);
  return '';
}
