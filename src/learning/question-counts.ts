import { day } from './day.ts';
import { endOfDay } from './end-of-day.ts';
import { questionOf, type ItemId } from './quiz-item.ts';
import type { Review } from './review-log.ts';
import type { DueDigest } from './due-digest.ts';

/** FSRS brings no right answer back earlier than this, in ms. */
const shortestInterval = 2 * day;

/** How the items of one question stand. */
export interface QuestionCounts {
  answered: number;
  /** Worth answering again today; the question as a whole is one of them. */
  due: number;
  /** Answered right the last time, and not due today. */
  known: number;
}

/**
 * Counts by question, without a scheduler: what the practice page left, corrected by what was answered since. A right
 * answer that the practice page has not seen counts as known for as long as it could not have become due.
 * @param now ms since the epoch
 */
export function countByQuestion(
  last: ReadonlyMap<ItemId, Review>,
  digest: DueDigest | undefined,
  now: number,
): Map<string, QuestionCounts> {
  const counts = new Map<string, QuestionCounts>();
  const until = endOfDay(now);
  const countOf = (item: ItemId) => {
    const slug = questionOf(item);
    const count = counts.get(slug) ?? { answered: 0, due: 0, known: 0 };
    counts.set(slug, count);
    return count;
  };
  for (const [item, { at, grade }] of last) {
    const count = countOf(item);
    count.answered += 1;
    const due = digest && at <= digest.at ? digest.due[item] : undefined;
    if (due !== undefined && due < until) count.due += 1;
    else if (grade > 1 && (due !== undefined || now - at < shortestInterval)) count.known += 1;
  }
  // Questions as a whole are asked by pages that renew the digest: what it says of them holds.
  for (const [item, due] of Object.entries(digest?.due ?? {})) {
    if (item.endsWith('#recall') && due < until) countOf(item).due += 1;
  }
  return counts;
}
