import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the words stand that no dictionary has, relative to the project: one a line, sorted. */
export const wordListFile = 'src/content/words.txt';

/** Lines of a list, blank ones and comments left out; none when a project has no such list. */
export function readLines(root: string, file: string): string[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
