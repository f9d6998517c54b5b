import type { Question } from './question.ts';

/** Silent reading of non-fiction in English: Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047. */
const wordsPerMinute = 238;

/** Minutes to read a page without its quiz, at least 1. */
export function readingMinutes({ words }: Question): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
