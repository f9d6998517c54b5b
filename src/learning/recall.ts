import type { Grade } from './grade.ts';
import type { LogEntry, Rehearsal, Review } from './log-entry.ts';
import { coveredPoints } from './mastered.ts';
import type { ItemId } from './quiz-item.ts';

/** The part of an id that no item of a page may have: that of the question itself, asked as a whole. */
export const recallId = 'recall';

/** The id under which a question is scheduled that is answered in the reader's own words. */
export function recallItem(slug: string): ItemId {
  return `${slug}#${recallId}`;
}

/** From these shares of the key points on an answer is hard, and good; below them it is again. */
export const hardFrom = 0.5;
export const goodFrom = 0.8;

/** The grade that the share of covered key points gives; "easy" is for the reader alone to say. */
export function gradeOfShare(covered: number, points: number): Grade {
  const share = points === 0 ? 0 : covered / points;
  return share >= goodFrom ? 3 : share >= hardFrom ? 2 : 1;
}

/** The grade of a rehearsal: what the reader says, and what his ticks say where he says nothing. */
export function gradeOfRehearsal(rehearsal: Rehearsal): Grade {
  const { grade, points } = rehearsal;
  return grade ?? gradeOfShare(coveredPoints(rehearsal, points), points);
}

/**
 * The answer that an entry is, for the schedule: a review that counts, or a rehearsal as the review of its question as a whole.
 * Undefined for every other entry.
 */
export function asReview(entry: LogEntry): Review | undefined {
  if (entry.type === 'review') return entry.retry ? undefined : entry;
  if (entry.type !== 'rehearsal') return undefined;
  const { id, at, took, question } = entry;
  return {
    type: 'review',
    id,
    at,
    took,
    item: recallItem(question),
    grade: gradeOfRehearsal(entry),
  };
}
