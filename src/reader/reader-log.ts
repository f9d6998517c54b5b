import { followMoves } from '../learning/moved-questions.ts';
import type { ItemId } from '../learning/quiz-item.ts';
import { inForce, lastReviews, type LogEntry, type Review } from '../learning/review-log.ts';
import { ProgressLog } from './log/progress-log.ts';
import { moves } from './moves.ts';
import { pageTurn } from './page-turn.ts';
import { base } from '../base-url.ts';

/** All sites of one host share an origin: our path is in the name. */
export const databaseName = `llmops-handbook:${base}`;

/** The reader's log on this page: one for all islands. */
export const readerLog = new ProgressLog(databaseName);

addEventListener('pagehide', () => readerLog.pause());
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void readerLog.resume();
});

/** Worked out once for all islands of the page. */
const counted = new WeakMap<readonly LogEntry[], readonly LogEntry[]>();
const folds = new WeakMap<readonly LogEntry[], ReadonlyMap<ItemId, Review>>();

/** What counts of the reader's log, under the names that questions have today. The same array until it changes. */
export async function readerProgress(): Promise<readonly LogEntry[]> {
  const log = await readerLog.entries();
  if (!counted.has(log)) await pageTurn(log);
  return countedOf(log);
}

/** What counts of a log. */
export function countedOf(log: readonly LogEntry[]): readonly LogEntry[] {
  const known = counted.get(log) ?? inForce(followMoves(log, moves));
  counted.set(log, known);
  return known;
}

/** The reader's newest answer to an item. */
export async function lastReviewOf(item: ItemId): Promise<Review | undefined> {
  const log = await readerProgress();
  const fold = folds.get(log) ?? lastReviews(log);
  folds.set(log, fold);
  return fold.get(item);
}
