import type { ItemId } from '../learning/quiz-item.ts';
import { lastReviews, type LogEntry, type Review } from '../learning/review-log.ts';
import { ProgressLog } from '../progress/progress-log.ts';
import { base } from './base-url.ts';

/** The reader's log on this page: one for all islands. */
export const readerLog = new ProgressLog(`llmops-handbook:${base}`);

addEventListener('pagehide', () => readerLog.pause());
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void readerLog.resume();
});

/** Folded once for all cards of the page. */
const folds = new WeakMap<readonly LogEntry[], ReadonlyMap<ItemId, Review>>();

/** The reader's newest answer to an item. */
export async function lastReviewOf(item: ItemId): Promise<Review | undefined> {
  const log = await readerLog.entries();
  const fold = folds.get(log) ?? lastReviews(log);
  folds.set(log, fold);
  return fold.get(item);
}
