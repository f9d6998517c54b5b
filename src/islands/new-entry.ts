import { gradeOf, type Result } from '../learning/grade.ts';
import { entryDuration, entryTime } from '../learning/parse-log-entry.ts';
import type { Answer, ItemId } from '../learning/quiz-item.ts';
import type { ReadMark, Review } from '../learning/log-entry.ts';
import { newEntryId } from '../progress/entry-id.ts';

/** What a reader did with an item, now. */
export function newReview(
  item: ItemId,
  answer: Answer,
  result: Result,
  took: number,
  retry: boolean,
): Review {
  return {
    type: 'review',
    id: newEntryId(),
    item,
    at: entryTime(Date.now()),
    grade: gradeOf(result),
    answer,
    took: entryDuration(took),
    ...(retry && { retry }),
  };
}

/** The reader's mark on a question, now. */
export function newReadMark(question: string, read: boolean): ReadMark {
  return { type: 'read', id: newEntryId(), question, at: entryTime(Date.now()), read };
}
