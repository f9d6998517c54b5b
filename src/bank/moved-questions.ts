import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { movedTo, type Moves } from '../learning/moved-questions.ts';
import type { Report } from '../question/problem.ts';
import type { Question } from '../question/question.ts';

/** Where the moves stand, relative to the project. */
export const movesFile = 'src/content/moved-questions.json';

/** Old page (`topic/slug`) or item (`slug#item`) to the one that it is now. Without the file nothing has moved. */
export function readMoves(root: string): Moves {
  const path = join(root, movesFile);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Moves) : {};
}

/** Reports moves that lead nowhere, in a circle, or away from what still exists. */
export function checkMoves(moves: Moves, questions: readonly Question[], report: Report): void {
  const pages = new Set(questions.map(({ topic, slug }) => `${topic}/${slug}`));
  const slugs = new Set(questions.map(({ slug }) => slug));
  for (const from of Object.keys(moves)) {
    const isItem = from.includes('#');
    const end = movedTo(from, moves);
    if (pages.has(from)) {
      report(
        undefined,
        'moved-still-exists',
        `"${from}" is moved, and still a page.`,
        'Delete the page or the move.',
      );
    } else if (end === from) {
      report(
        undefined,
        'moved-circle',
        `The move of "${from}" goes round in a circle.`,
        'Let it end at a page that exists.',
      );
    } else if (!(isItem ? slugs.has(end.replace(/#.*/, '')) : pages.has(end))) {
      report(
        undefined,
        'moved-to-nowhere',
        `"${from}" is moved to "${end}", which does not exist.`,
        isItem
          ? 'Write "old-slug#item": "slug#item".'
          : 'Write "topic/old-slug": "topic/slug" of a page that exists.',
      );
    }
  }
}
