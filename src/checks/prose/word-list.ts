import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the words stand that no dictionary has, relative to the project: one a line, sorted. */
export const wordListFile = 'src/content/words.txt';

/** Lines of a list: blank ones and comments left out. */
export function readLines(root: string, file: string): string[] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
