import { pretestOf } from '../../learning/pretest.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import { lastReviewOf, readerProgress } from '../../reader/reader-log.ts';
import { lastTimeWords } from './last-time.ts';
import * as say from '#strings/quiz-card.ts';

/** What is to be said of what the reader did with an item before; empty when he did nothing. */
export async function lastWordsOn(item: ItemId): Promise<string> {
  const review = await lastReviewOf(item);
  if (review) return lastTimeWords(review, Date.now());
  const right = pretestOf(await readerProgress(), item);
  return right === undefined ? '' : say.beforeReading(right);
}
