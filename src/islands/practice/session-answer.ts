import type { Grade } from '../../learning/grade.ts';
import type { Rehearsal, Review } from '../../learning/log-entry.ts';
import type { PracticeState } from '../../learning/practice-state.ts';
import { dueAfter } from '../../learning/schedule.ts';
import type { Answered } from './session-view.ts';

const everyGrade: readonly Grade[] = [1, 2, 3, 4];
/** A wrong answer has one grade; a right one stays right. */
const rightGrades: readonly Grade[] = [2, 3, 4];

/**
 * What an answer that was just given lets the reader choose.
 * @param rehearsal of which the review is made, where the question was answered as a whole
 */
export function answeredWith(
  review: Review,
  rehearsal: Rehearsal | undefined,
  { states, interview }: Pick<PracticeState, 'states' | 'interview'>,
): Answered {
  // The state before this review: the log's fold has it in it already, when the tab was quick.
  const state = states.get(review.item);
  const known = state && state.last < review.at ? state : undefined;
  const grades = rehearsal ? everyGrade : review.grade > 1 ? rightGrades : [review.grade];
  return { review, grades, rehearsal, due: dueAfter(known, review.at, interview) };
}
