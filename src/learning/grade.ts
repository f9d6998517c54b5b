import type { Kind, Parts } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import type { Answer, QuizItem } from './quiz-item.ts';

/** FSRS grades: 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

/** The verdict on each part of an answer; the kinds say what their parts are. */
export interface Result {
  readonly right: boolean;
  readonly parts: Parts;
}

/**
 * Marks an answer. The whole is right when every part is.
 * @throws RangeError when the answer is of another kind than the item.
 */
export function mark(item: QuizItem, answer: Answer): Result {
  if (item.kind !== answer.kind) {
    throw new RangeError(`A ${item.kind} item cannot be marked by a ${answer.kind} answer`);
  }
  const parts = (kinds[item.kind] as Kind<QuizItem, Answer>).mark(item, answer);
  return { right: Object.values(parts).every(Boolean), parts };
}

/** Wrong is again (1), right is good (3): the reader may correct it to hard or easy in a session. */
export function gradeOf(result: Result): Grade {
  return result.right ? 3 : 1;
}
