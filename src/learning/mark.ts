import type { Result } from './grade.ts';
import type { Kind } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import type { Answer, QuizItem } from './quiz-item.ts';

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
