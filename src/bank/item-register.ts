import { closest } from 'fastest-levenshtein';
import { movedItem, movesOf, type Moves } from '../learning/moved-questions.ts';
import { questionOf } from '../learning/quiz-item.ts';
import type { Report } from '../question/problem.ts';
import type { Question } from '../question/question.ts';
import { itemsOf } from '../question/quiz-items.ts';
import { readLineFile } from './line-file.ts';
import { movesFile } from './moved-questions.ts';
import { registerFile } from './question-register.ts';

/** Each quiz item that was ever published, as `slug#item`, one a line: readers' reviews hang on it. */
export const itemRegisterFile = 'src/content/item-register.txt';

/** What stands behind an item on its line once nothing asks it any more. */
const retired = ' retired';

/** The lines of a project's register of items as they stand; undefined where it keeps none, or where it cannot be read, which is reported. */
export function readItemRegister(root: string, report?: Report): string[] | undefined {
  return readLineFile(root, itemRegisterFile, report);
}

/** The text of a register of items, sorted; an item that is retired stays so. */
export function itemRegisterText(lines: readonly string[]): string {
  const isRetired = new Set(lines.filter((line) => line.endsWith(retired)));
  const kept = lines.filter((line) => line !== '' && !isRetired.has(`${line}${retired}`));
  return `${[...new Set(kept)].sort().join('\n')}\n`;
}

/** The lines with those that the items of a renamed page get; what is retired needs none. */
export function withRenamedPage(lines: readonly string[], from: string, to: string): string[] {
  const own = lines.filter((line) => line.startsWith(`${from}#`) && !line.endsWith(retired));
  return [...lines, ...own.map((line) => `${to}${line.slice(from.length)}`)];
}

/**
 * Reports items that vanished without a move, items that the register does not have, and those that came back.
 * @param registered pages that there are or were, as `topic/slug`; undefined where a project keeps no register of them
 */
export function checkItemRegister(
  lines: readonly string[],
  moves: Moves,
  questions: readonly Question[],
  report: Report,
  registered?: readonly string[],
): void {
  const everyPage = registered && new Set(registered.map((page) => page.replace(/^.*\//, '')));
  const items = new Set(questions.flatMap((question) => itemsOf(question).map(({ id }) => id)));
  const pages = new Set(questions.map(({ slug }) => slug));
  const known = new Set(lines.map((line) => line.replace(retired, '')));
  const missing = [...items].filter((item) => !known.has(item));
  const bySlug = movesOf(moves);
  for (const [index, line] of lines.entries()) {
    const at = { line: index + 1, column: 1 };
    if (line.endsWith(retired)) {
      const item = line.slice(0, -retired.length);
      if (!items.has(item)) continue;
      report(
        at,
        'item-retired',
        `"${item}" is called retired, and its page asks it.`,
        'Give the new item another id: readers’ reviews of the old one would count for it. Where it is the old one, delete the word "retired".',
      );
      continue;
    }
    const now = movedItem(line, bySlug);
    const page = questionOf(now);
    if (everyPage && line !== '' && !pages.has(page) && !everyPage.has(questionOf(line))) {
      report(
        at,
        'item-vanished',
        `The item "${line}" is of no page that there is or was.`,
        `Delete this line. Where readers had it, write its page into ${registerFile}, and into ${movesFile} where it is now.`,
      );
      continue;
    }
    // Of a page that is gone the register of pages speaks, and one that cannot be read may have it.
    if (line === '' || items.has(now) || !pages.has(page)) continue;
    const near = missing.filter((item) => questionOf(item) === page);
    const to = near.length > 0 ? closest(now, near) : `${page}#item`;
    report(
      at,
      'item-vanished',
      `The item "${line}" is gone, and ${movesFile} does not say where to: readers' reviews of it would be lost.`,
      `Give it its id back, or write "${line}": "${to}" there. Where nothing asks it any more write "${line}${retired}" on this line; delete the line where no reader ever had it.`,
    );
  }
  for (const { slug, file } of questions) {
    const own = missing.filter((item) => questionOf(item) === slug);
    if (own.length === 0) continue;
    report(
      undefined,
      'item-unregistered',
      `${file} has items that the register does not have: ${own.join(', ')}.`,
      'Run "npm run fix", or write each on a line there: from then on none can vanish unnoticed.',
    );
  }
}
