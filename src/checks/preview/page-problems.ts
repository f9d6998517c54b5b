import type { Problem } from '../../question/problem.ts';

/** A problem as the live preview shows it: with the address of its page and that of its rule. */
export interface PageProblem extends Problem {
  /** Path of the page below the site's base, e.g. `questions/topic/slug/`. */
  readonly page: string;
  /** Path of the rule's explanation below the site's base. */
  readonly rulePath: string;
}

/** The event by which the preview hears of new problems. */
export const problemsEvent = 'handbook:problems';

/** Where the preview asks for the problems of the moment, below the site's base. */
export const problemsPath = '__problems.json';

/** The path below the site's base of the page that a file holds; a list such as the glossary has a page of its name. */
export function pagePathOf(file: string): string {
  return `${file.replace(/^src\/content\/(docs\/)?/, '').replace(/\.\w+$/, '')}/`;
}

/** Problems of the page at a path, and the other files that have errors. */
export function problemsAt(
  problems: readonly PageProblem[],
  path: string,
  base: string,
): { here: PageProblem[]; elsewhere: string[] } {
  const isHere = ({ page }: PageProblem) => `${base}${page}` === path;
  const others = problems.filter((problem) => !isHere(problem) && problem.severity === 'error');
  return { here: problems.filter(isHere), elsewhere: [...new Set(others.map(({ file }) => file))] };
}
