import type { Grade } from './grade.ts';
import type { LogEntry, Review } from './log-entry.ts';
import { isOutdated } from './outdated.ts';
import type { ItemId, QuizItem } from './quiz-item.ts';
import { isLater } from './review-log.ts';
import { day } from './day.ts';
import { asReview } from './recall.ts';
import { afterReview, nextDue, retrievability, type Memory } from './scheduler.ts';

/** What the log says of one item. Times in ms since the epoch. */
export interface ItemState {
  readonly item: ItemId;
  readonly memory: Memory;
  /** The memory state before the last review. */
  readonly before: Memory | undefined;
  readonly first: number;
  readonly last: number;
  /** Ms between the last review and the one before it; 0 at the first. */
  readonly elapsed: number;
  readonly due: number;
  readonly grade: Grade;
  readonly reviews: number;
  /** The right answer of the item was changed since the reader gave it. */
  readonly changed: boolean;
}

/** What the fold depends on besides the log. */
export interface ScheduleContext {
  readonly now: number;
  /** Start of the day of the interview. */
  readonly interview?: number | undefined;
  /** The item of today, for the check whether its right answer was changed. */
  readonly itemOf?: (id: ItemId) => QuizItem | undefined;
}

/** By how much an entry may be ahead of the clock before the clock is not believed. */
const ahead = day;

/**
 * The state of each item that was ever answered, and of each question that was answered as a whole.
 * @param log what is in force of a log, in order of time
 */
export function foldSchedule(
  log: readonly LogEntry[],
  { now, interview, itemOf }: ScheduleContext,
): Map<ItemId, ItemState> {
  const states = new Map<ItemId, ItemState>();
  for (const [item, all] of reviewsByItem(log)) {
    const reviews = believed(all, now);
    let memory: Memory | undefined;
    let before: Memory | undefined;
    let last: Review | undefined;
    let elapsed = 0;
    let changed = false;
    let grade: Grade = 1;
    const today = itemOf?.(item);
    for (const review of reviews) {
      changed = review.grade > 1 && today !== undefined && isOutdated(review.answer, today);
      grade = changed ? 1 : review.grade;
      elapsed = last ? Math.max(0, review.at - last.at) : 0;
      before = memory;
      memory = afterReview(memory, elapsed, grade);
      last = review;
    }
    const first = reviews[0];
    if (!memory || !last || !first) continue;
    const isFromFuture = last.at > now + ahead;
    const due =
      changed || isFromFuture
        ? Math.min(last.at, now)
        : nextDue(before, last.at, elapsed, interview)[grade];
    states.set(item, {
      item,
      memory,
      before,
      first: first.at,
      last: last.at,
      elapsed,
      due,
      grade,
      reviews: reviews.length,
      changed,
    });
  }
  return states;
}

/** When each grade would bring an item back, if it were answered now. */
export function dueAfter(state: ItemState | undefined, now: number, interview?: number) {
  return nextDue(state?.memory, now, state ? now - state.last : 0, interview);
}

/** The probability, from 0 to 1, that the reader recalls the item at a time. */
export function recallAt({ memory, last }: ItemState, at: number): number {
  return retrievability(memory, at - last);
}

/** Without those of a clock that was ahead, once there are others: the item would be due whatever is answered now. */
function believed(reviews: readonly Review[], now: number): readonly Review[] {
  const past = reviews.filter(({ at }) => at <= now + ahead);
  return past.length > 0 ? past : reviews;
}

function reviewsByItem(log: readonly LogEntry[]): Map<ItemId, Review[]> {
  const byItem = new Map<ItemId, Review[]>();
  let previous: LogEntry | undefined;
  let isSorted = true;
  for (const entry of log) {
    if (previous && isLater(previous, entry)) isSorted = false;
    previous = entry;
    const review = asReview(entry);
    if (!review) continue;
    const reviews = byItem.get(review.item);
    if (reviews) reviews.push(review);
    else byItem.set(review.item, [review]);
  }
  if (!isSorted) {
    for (const reviews of byItem.values()) reviews.sort((a, b) => (isLater(a, b) ? 1 : -1));
  }
  return byItem;
}
