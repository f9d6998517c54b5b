import moved from '../content/moved-questions.json';
import type { Moves } from '../learning/moved-questions.ts';

/** Where questions and items of older versions are today: as `shipped-moves.ts` has the file loaded. */
export const moves: Moves = moved;
