import { closest } from 'fastest-levenshtein';
import type { Moves } from '../learning/moved-questions.ts';
import type { Report } from '../question/problem.ts';
import { idOf, isQuestionPage } from '../question/question-id.ts';
import { readLineFile } from './line-file.ts';
import { movesFile } from './moved-questions.ts';

/** Each page that was ever published, as `topic/slug`, one a line: addresses and readers' progress hang on them. */
export const registerFile = 'src/content/question-register.txt';

/** The register of a project; undefined where it keeps none, or where it cannot be read, which is reported. */
export function readRegister(root: string, report?: Report): string[] | undefined {
  return readLineFile(root, registerFile, report)?.filter((line) => line !== '');
}

/** The text of a register, sorted. */
export function registerText(pages: readonly string[]): string {
  return `${[...new Set(pages)].sort().join('\n')}\n`;
}

/** `topic/slug` of each question among some files, readable or not. */
export function pagesOf(files: readonly string[]): string[] {
  return files.filter(isQuestionPage).map((file) => {
    const { topic, slug } = idOf(file);
    return `${topic}/${slug}`;
  });
}

/** Reports pages that vanished without a move, and pages that the register does not have. */
export function checkRegister(
  register: readonly string[],
  moves: Moves,
  pages: readonly string[],
  report: Report,
): void {
  const unregistered = pages.filter((page) => !register.includes(page));
  for (const [index, page] of register.entries()) {
    if (pages.includes(page) || Object.hasOwn(moves, page)) continue;
    const slug = page.split('/').at(-1) ?? page;
    const sameSlug = unregistered.find((other) => other.endsWith(`/${slug}`));
    const now = sameSlug ?? (unregistered.length > 0 ? closest(page, unregistered) : undefined);
    const move =
      now === undefined
        ? `Write "${page}": { "into": "topic/slug" } there, with the page that answers its question now.`
        : `Write "${page}": "${now}" there.`;
    report(
      { line: index + 1, column: 1 },
      'register-vanished',
      `The page "${page}" is gone, and ${movesFile} does not say where to: old addresses and readers' progress would be lost.`,
      `${move} "npm run move -- ${page} new-topic/new-slug" renames a page with all that names it. A page that was in no published version: delete its line here.`,
    );
  }
  for (const page of unregistered) {
    report(
      undefined,
      'register-missing',
      `The page "${page}" is not in the register.`,
      `Run "npm run fix", or write the line ${page} there: from then on the page cannot vanish unnoticed.`,
    );
  }
}
