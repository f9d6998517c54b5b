import { day } from '../../learning/day.ts';
import { pretestOf } from '../../learning/pretest.ts';
import type { ItemId } from '../../learning/quiz-item.ts';
import type { Review } from '../../learning/review-log.ts';
import { lastReviewOf, readerProgress } from '../../reader/reader-log.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/quiz-card.ts';

const units = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** What is to be said of what the reader did with an item before; empty when he did nothing. */
export async function lastWordsOn(item: ItemId): Promise<string> {
  const review = await lastReviewOf(item);
  if (review) return lastTimeWords(review, Date.now());
  const right = pretestOf(await readerProgress(), item);
  return right === undefined ? '' : say.beforeReading(right);
}

/** How the reader's last answer went and how long ago, e.g. "Last time: right, 3 days ago". */
export function lastTimeWords({ grade, at }: Review, now: number): string {
  return say.lastTime(grade > 1, ago(now - at));
}

function ago(passed: number): string {
  const unit = units.find(([, length]) => passed >= length);
  if (!unit) return say.justNow;
  const [name, length] = unit;
  return new Intl.RelativeTimeFormat(locale).format(-Math.floor(passed / length), name);
}
