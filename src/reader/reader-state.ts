import { lastReviews, readQuestions, type LogEntry } from '../learning/review-log.ts';
import type { DueDigest } from '../learning/due-digest.ts';
import { countByQuestion } from '../learning/question-counts.ts';

/** What the reader did, by question. */
export interface ReaderState {
  readonly read: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  /** With an item that is worth answering again today. */
  readonly due: ReadonlySet<string>;
}

/** Of a reader who did nothing yet. */
export const nobody: ReaderState = { read: new Set(), answered: new Set(), due: new Set() };

/**
 * What a log says that the reader did; only what counts of it is given.
 * @param digest what practice last left of what is due
 * @param now ms since the epoch
 */
export function readerStateOf(
  log: readonly LogEntry[],
  digest: DueDigest | undefined,
  now: number,
): ReaderState {
  const counts = countByQuestion(lastReviews(log), digest, now);
  return {
    read: readQuestions(log),
    answered: new Set(
      [...counts].flatMap(([question, { answered }]) => (answered ? question : [])),
    ),
    due: new Set([...counts].flatMap(([question, { due }]) => (due > 0 ? question : []))),
  };
}

/** Whether a question is in the state that is asked for; an unknown state asks for nothing. */
export function fitsReader(
  question: string,
  wanted: string,
  { read, answered, due }: ReaderState,
): boolean {
  switch (wanted) {
    case 'read':
      return read.has(question);
    case 'unread':
      return !read.has(question);
    case 'due':
      return due.has(question);
    case 'unanswered':
      return !answered.has(question);
    default:
      return true;
  }
}
