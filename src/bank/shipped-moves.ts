import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { movesOf } from '../learning/moved-questions.ts';
import { movesFile, readMoves } from './moved-questions.ts';

/**
 * Has a reader load where each old name leads today, in place of the file of moves as it was written: with topics, with the
 * steps on the way, and with what makes a page out of two.
 * @param root folder of the project
 */
export function shippedMoves(root: string): Plugin {
  const file = normalizePath(join(root, movesFile));
  return {
    name: 'shipped-moves',
    enforce: 'pre',
    load: (id) => (id === file ? JSON.stringify(movesOf(readMoves(root).moves)) : undefined),
  };
}
