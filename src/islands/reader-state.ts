import { questionOf } from '../learning/quiz-item.ts';
import { lastReviews, readQuestions, type LogEntry } from '../learning/review-log.ts';

/** What the reader did, by question. */
export interface ReaderState {
  readonly read: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

/** Of a reader who did nothing yet. */
export const nobody: ReaderState = { read: new Set(), answered: new Set() };

/** What a log says that the reader did; only what counts of it is given. */
export function readerStateOf(log: readonly LogEntry[]): ReaderState {
  return {
    read: readQuestions(log),
    answered: new Set([...lastReviews(log).keys()].map(questionOf)),
  };
}

/** Whether a question is in the state that is asked for; an unknown state asks for nothing. */
export function fitsReader(
  question: string,
  wanted: string,
  { read, answered }: ReaderState,
): boolean {
  switch (wanted) {
    case 'read':
      return read.has(question);
    case 'unread':
      return !read.has(question);
    case 'unanswered':
      return !answered.has(question);
    default:
      return true;
  }
}
