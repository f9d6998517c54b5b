import { readLineFile } from '../../bank/line-file.ts';

/** Where the words stand that no dictionary has, relative to the project: one a line, sorted. */
export const wordListFile = 'src/content/words.txt';

/** Lines of a list, blank ones and comments left out; none when a project has no such list. */
export function readLines(root: string, file: string): string[] {
  return (readLineFile(root, file) ?? [])
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
