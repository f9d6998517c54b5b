import type { Kind } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import type { UnknownAnswer } from './log-entry.ts';
import type { Answer, QuizItem } from './quiz-item.ts';

/**
 * Whether an answer that was marked right is wrong by what the item says today: its right option was changed.
 * A mended text does not count, nor does what was added to the item or taken from it.
 */
export function isOutdated(answer: Answer | UnknownAnswer | undefined, item: QuizItem): boolean {
  if (!answer || !Object.hasOwn(kinds, answer.kind)) return false;
  if (answer.kind !== item.kind) return true;
  return (kinds[item.kind] as Kind<QuizItem, Answer>).isOutdated(item, answer as Answer);
}
