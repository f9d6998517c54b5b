import type { Review } from './log-entry.ts';
import { asReview } from './recall.ts';
import type { ItemId } from './quiz-item.ts';
import type { LogEntry } from './review-log.ts';

/** How a session went. */
export interface SessionReport {
  /** Items answered, each once. */
  readonly answered: readonly ItemId[];
  readonly rightAtOnce: readonly ItemId[];
  /** Wrong at the first try of the session. */
  readonly missed: readonly ItemId[];
  /** The last answer of the session: it can be undone. */
  readonly last: Review | undefined;
  /** Items whose last answer was right. */
  readonly done: number;
}

/**
 * What was answered since a session began.
 * @param log what counts of the log, in order of time
 * @param started ms since the epoch
 */
export function sessionReportOf(log: readonly LogEntry[], started: number): SessionReport {
  const first = new Map<ItemId, Review>();
  const newest = new Map<ItemId, Review>();
  let last: Review | undefined;
  for (const entry of log) {
    const review = entry.at < started ? undefined : asReview(entry);
    if (!review) continue;
    if (!first.has(review.item)) first.set(review.item, review);
    newest.set(review.item, review);
    last = review;
  }
  const answered = [...first.keys()];
  const isRight = (item: ItemId) => (first.get(item)?.grade ?? 1) > 1;
  return {
    answered,
    rightAtOnce: answered.filter(isRight),
    missed: answered.filter((item) => !isRight(item)),
    last,
    done: [...newest.values()].filter(({ grade }) => grade > 1).length,
  };
}
