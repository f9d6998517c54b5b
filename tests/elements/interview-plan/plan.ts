import { markup } from 'virtual:fixture-markup';
import { expect, vi } from 'vitest';
import '../../../src/islands/interview-plan/interview-plan-define.ts';
import { all, show, standAt } from '../page.ts';

/** Has the clock stand at noon of a day: far from midnight, and from the change of a reader's day. */
export function setToday(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00`) });
}

/** Shows the form of the plan, and the plan that an address asks for, in place of what is open. */
export function openPlan(address: string): void {
  for (const main of all('main')) main.remove();
  standAt(address);
  show(markup['interview plan'] ?? '');
}

/** The slugs of the questions of a day of the plan, from 0; of all days where none is named. */
export const planned = (day?: number): string[] => {
  const days = all('.plan-days > li');
  const of = day === undefined ? days : days.slice(day, day + 1);
  return of.flatMap((one) =>
    all('[data-progress-question]', one).map(({ dataset }) => dataset['progressQuestion'] ?? ''),
  );
};

/** Waits until the plan has days. */
export const hasDays = () => expect.poll(() => planned().length).toBeGreaterThan(0);
