import { confidenceLevels, type ConfidenceLevel, type LogEntry } from './log-entry.ts';
import type { ItemId } from './quiz-item.ts';
import { lastReviews } from './review-log.ts';

/** How often answers of one level of confidence were right. */
export interface Calibration {
  readonly level: ConfidenceLevel;
  readonly answers: number;
  readonly right: number;
}

/** How sure the reader said he was, by the id of the review; the first word on a review holds. */
export function confidenceByReview(log: readonly LogEntry[]): Map<string, ConfidenceLevel> {
  const levels = new Map<string, ConfidenceLevel>();
  for (const entry of log) {
    if (entry.type !== 'confidence' || levels.has(entry.review)) continue;
    if (confidenceLevels.includes(entry.level)) levels.set(entry.review, entry.level);
  }
  return levels;
}

/** How right the reader was at each level, over all answers of which he said how sure he was. */
export function calibrationOf(log: readonly LogEntry[]): Calibration[] {
  const levels = confidenceByReview(log);
  const counts = new Map(confidenceLevels.map((level) => [level, { answers: 0, right: 0 }]));
  for (const entry of log) {
    if (entry.type !== 'review' || entry.retry) continue;
    const count = counts.get(levels.get(entry.id) ?? ('' as ConfidenceLevel));
    if (!count) continue;
    count.answers += 1;
    if (entry.grade > 1) count.right += 1;
  }
  return [...counts].map(([level, count]) => ({ level, ...count }));
}

/**
 * The items whose newest answer was wrong although the reader was sure, the newest first. What one was sure of and is corrected in
 * is learnt best: Butterfield and Metcalfe (2001), “Errors committed with high confidence are hypercorrected”.
 */
export function sureAndWrong(log: readonly LogEntry[]): ItemId[] {
  const levels = confidenceByReview(log);
  if (levels.size === 0) return [];
  return [...lastReviews(log).values()]
    .filter(({ id, grade }) => grade === 1 && levels.get(id) === 'sure')
    .sort((a, b) => b.at - a.at)
    .map(({ item }) => item);
}
