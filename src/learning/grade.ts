import type { Parts } from './kinds/kind.ts';

/** FSRS grades: 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

/** The verdict on each part of an answer; the kinds say what their parts are. */
export interface Result {
  readonly right: boolean;
  readonly parts: Parts;
}

/** Wrong is again (1), right is good (3): the reader may correct it to hard or easy in a session. */
export function gradeOf(result: Result): Grade {
  return result.right ? 3 : 1;
}
