import moved from '../content/moved-questions.json';
import type { Moves } from '../learning/moved-questions.ts';

/** Where questions and items of older versions are today: not as the file is written, but as `shipped-moves.ts` has it loaded. */
export const moves = moved as unknown as Moves;
