import type { InterviewPlan, PlanProblem } from '../../learning/interview-plan.ts';
import { fewestMinutes, mostMinutes } from '../../learning/study-minutes.ts';
import { wholeNumber } from '../../learning/whole-number.ts';
import type { AddressState } from '../dom/address-state.ts';
import * as say from '#strings/interview-plan.ts';

/** What a plan is made from, as the address and the form name it. */
export const choiceNames = ['until', 'minutes', 'track'] as const;
export type PlanChoice = AddressState<(typeof choiceNames)[number]>;

/** Whole minutes of a day, or what is wrong with them as they were typed. */
export function minutesOf(typed: string): { minutes: number } | { problem: string } {
  const minutes = wholeNumber(typed, fewestMinutes, mostMinutes);
  return minutes === undefined
    ? { problem: say.wholeMinutes(fewestMinutes, mostMinutes) }
    : { minutes };
}

const problems: Record<PlanProblem, string> = say.problems;

/** What is wrong with the date of a plan; empty when nothing is. */
export function dateProblem(plan: InterviewPlan): string {
  return 'problem' in plan ? problems[plan.problem] : '';
}
