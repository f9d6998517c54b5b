import { movedTo, type Moves } from '../learning/moved-questions.ts';

/** Where the pages that moved are now, over chains to the last page; both below the base path. */
export function redirectsOf(moved: Moves): Record<string, string> {
  return Object.fromEntries(
    Object.keys(moved)
      .filter((path) => !path.includes('#'))
      .map((path) => [`questions/${path}/`, `questions/${movedTo(path, moved)}/`]),
  );
}
