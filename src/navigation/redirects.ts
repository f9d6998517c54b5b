import { movedTo, type Moves } from '../learning/moved-questions.ts';

/** Astro's redirects of the pages that moved: `topic/old-slug` to where it is now, over chains to the last page. */
export function redirectsOf(moved: Moves): Record<string, string> {
  return Object.fromEntries(
    Object.keys(moved)
      .filter((path) => !path.includes('#'))
      .map((path) => [`/questions/${path}/`, `/questions/${movedTo(path, moved)}/`]),
  );
}
