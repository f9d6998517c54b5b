import { z } from 'astro/zod';
import { movedItem, movedTo, movesOf, type Moves } from '../learning/moved-questions.ts';
import type { Place, Report } from '../question/problem.ts';
import type { Question } from '../question/question.ts';
import { itemsOf } from '../question/quiz-items.ts';
import { slugSource } from '../question/slug.ts';
import { isThere } from './content-file.ts';
import { readDataFile } from './data-file.ts';

/** Where the moves stand, relative to the project. */
export const movesFile = 'src/content/moved-questions.json';

const page = new RegExp(`^${slugSource}/${slugSource}$`);
const item = new RegExp(`^${slugSource}#${slugSource}$`);

const intoSchema = z.strictObject({ into: z.string() });

/** The moves of a project, and where each stands. */
export interface MovesRead {
  readonly moves: Moves;
  /** Those of them by which a page or item got another name: all but those into one that was there before. */
  readonly renames: Moves;
  readonly placeOfKey: (key: string) => Place;
}

/**
 * Old page (`topic/slug`) or item (`slug#item`) to the one that it is now. Without the file nothing has moved; a move of
 * another form is reported and left out, as its name would become a path. Never throws.
 */
export function readMoves(root: string, report: Report = () => undefined): MovesRead {
  if (!isThere(root, movesFile)) {
    return { moves: {}, renames: {}, placeOfKey: () => ({ line: 1, column: 1 }) };
  }
  const schema = z.record(z.string(), z.unknown());
  const { value = {}, placeOfKey } = readDataFile(root, movesFile, schema, report);
  const moves: Record<string, string> = {};
  const renames: Record<string, string> = {};
  for (const [from, written] of Object.entries(value)) {
    const merged = intoSchema.safeParse(written);
    const to = merged.data?.into ?? written;
    const form = [page, item].find((pattern) => pattern.test(from));
    if (form && typeof to === 'string' && form.test(to)) {
      moves[from] = to;
      if (!merged.success) renames[from] = to;
      continue;
    }
    report(
      placeOfKey(from),
      'moved-form',
      `The move of ${shown(from)} to ${shown(to)} is not of a page to a page, or of an item to an item.`,
      'Write "topic/old-slug": "topic/slug", or "old-slug#item": "slug#item", in lower-case words joined by hyphens; { "into": "topic/slug" } where that page was there before.',
    );
  }
  return { moves, renames, placeOfKey };
}

function shown(name: unknown): string {
  const text = JSON.stringify(name) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/**
 * Reports moves that lead nowhere, in a circle, or away from what still exists.
 * @param unread files of questions that exist and could not be read: whether their items exist is not known
 */
export function checkMoves(
  { moves, placeOfKey }: MovesRead,
  questions: readonly Question[],
  report: Report,
  unread: readonly string[] = [],
): void {
  const pages = new Set([
    ...questions.map(({ topic, slug }) => `${topic}/${slug}`),
    ...unread.map((file) =>
      file
        .split('/')
        .slice(-2)
        .join('/')
        .replace(/\.mdx$/, ''),
    ),
  ]);
  const slugs = new Set([...pages].map(slugOf));
  const unknown = new Set(unread.map((file) => slugOf(file.replace(/\.mdx$/, ''))));
  const items = new Set(questions.flatMap((question) => itemsOf(question).map(({ id }) => id)));
  const bySlug = movesOf(moves);
  for (const from of Object.keys(moves)) {
    const isItem = from.includes('#');
    const end = isItem ? movedItem(from, bySlug) : movedTo(from, moves);
    const at = placeOfKey(from);
    const stillThere = isItem
      ? items.has(from)
      : pages.has(from) || (slugs.has(slugOf(from)) && slugOf(from) !== slugOf(end));
    const isKnown = isItem ? items.has(end) || unknown.has(end.replace(/#.*/, '')) : pages.has(end);
    if (stillThere) {
      report(
        at,
        'moved-still-exists',
        isItem
          ? `"${from}" is moved, and still an item of its question: progress on it would be lost.`
          : `"${from}" is moved, and ${pages.has(from) ? 'still a page' : `"${slugOf(from)}" is the name of another page, to which progress on it would go`}.`,
        isItem ? 'Delete the item or the move.' : 'Delete the page or the move.',
      );
    } else if (end === from) {
      report(
        at,
        'moved-circle',
        `The move of "${from}" goes round in a circle.`,
        'Let it end at a page that exists.',
      );
    } else if (!isKnown) {
      report(
        at,
        'moved-to-nowhere',
        `"${from}" is moved to "${end}", which does not exist.`,
        isItem
          ? 'Write "old-slug#item": "slug#item", with the id of an item that its page has.'
          : 'Write "topic/old-slug": "topic/slug" of a page that exists.',
      );
    }
  }
}

const slugOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
