import moved from '../content/moved-questions.json';
import { movesOf } from '../learning/moved-questions.ts';

/** Where questions and items of older versions went. */
export const moves = movesOf(moved);
