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
  for (const entry of log) {
    const review = entry.at < started ? undefined : asReview(entry);
    if (!review) continue;
    if (!first.has(review.item)) first.set(review.item, review);
    newest.set(review.item, review);
  }
  const answered = [...first.keys()];
  const isRight = (item: ItemId) => (first.get(item)?.grade ?? 1) > 1;
  return {
    answered,
    rightAtOnce: answered.filter(isRight),
    missed: answered.filter((item) => !isRight(item)),
    done: [...newest.values()].filter(({ grade }) => grade > 1).length,
  };
}

/**
 * The answer that can be undone: the newest of these that still counts.
 * @param log what counts of the log
 * @param given ids of what the reader answered, the newest last
 */
export function lastAnswer(log: readonly LogEntry[], given: readonly string[]): Review | undefined {
  const ids = new Set(given);
  const left = new Map(log.flatMap((entry) => (ids.has(entry.id) ? [[entry.id, entry]] : [])));
  const last = left.get(given.findLast((id) => left.has(id)) ?? '');
  return last && asReview(last);
}
