import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPagePath } from '../../question/question-id.ts';

/** Astro's list of the pages that it can render, below the project. */
export const modulesFile = '.astro/content-modules.mjs';

/**
 * The pages among some files that are there and that Astro's list lacks: it loses one that comes back while the list is being
 * written, and answers with status 500 until the page is saved again.
 * @param files paths relative to the project, with forward slashes
 */
export function lostPages(root: string, files: Iterable<string>): string[] {
  const list = join(root, modulesFile);
  if (!existsSync(list)) return [];
  const text = readFileSync(list, 'utf8');
  return [...files].filter(
    (file) =>
      isPagePath(file) && existsSync(join(root, file)) && !text.includes(JSON.stringify(file)),
  );
}
