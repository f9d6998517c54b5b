import { posix } from 'node:path';
import { parseDocument } from 'yaml';
import { evidenceFileOf } from '../bank/evidence/read-evidence.ts';
import { itemRegisterFile, itemRegisterText, withRenamedPage } from '../bank/item-register.ts';
import { movesFile } from '../bank/moved-questions.ts';
import { registerFile, registerText } from '../bank/question-register.ts';
import { topicsFile } from '../bank/topics.ts';
import { isRecord } from '../learning/kinds/answer-checks.ts';
import { movedTo, targetsOf, type Moves, type WrittenMoves } from '../learning/moved-questions.ts';
import { nearest } from '../question/nearest.ts';
import { isSlug } from '../question/slug.ts';
import { faultOfOldSlug, faultOfSlug } from './refuse-slug.ts';
import { withNames, type Renaming } from './rename-in-yaml.ts';

const folder = 'src/content/docs/questions';
const pageFile = (page: string) => `${folder}/${page}.mdx`;

/** What a move changes: files that get another path, and the text of each file that names the page. */
export type MoveResult =
  | {
      readonly renamed: readonly { readonly from: string; readonly to: string }[];
      /** By the path that the file has afterwards. */
      readonly changed: ReadonlyMap<string, string>;
      /** Whether the old name leads on: nobody but its author has one that no commit has. */
      readonly isOldNameKept: boolean;
    }
  | { readonly refusal: string };

/**
 * Renames a question: its file and its evidence, the links to it and from it, the lists that name it, the register, and
 * the move by which old addresses and readers' progress find it.
 * @param from `topic/slug` of today
 * @param to `topic/slug` to be; another topic, another slug, or both
 * @param sources the text of each file of the content, and of tests that name questions, by its path
 * @param committed pages that a commit's register has, where that is known: of other names nobody else has heard
 */
export function moveQuestion(
  from: string,
  to: string,
  sources: ReadonlyMap<string, string>,
  committed?: readonly string[],
): MoveResult {
  const written = movesIn(sources.get(movesFile) ?? '{}');
  if (!written) {
    return {
      refusal: `${movesFile} cannot be read: "npm run check:content" says why. Mend it first.`,
    };
  }
  const refusal = refuse(from, to, sources, targetsOf(written));
  if (refusal !== undefined) return { refusal };
  const [oldFile, newFile] = [pageFile(from), pageFile(to)];
  const renamed = [
    { from: oldFile, to: newFile },
    { from: evidenceFileOf(oldFile), to: evidenceFileOf(newFile) },
  ].filter(({ from: file }) => sources.has(file));
  const places = new Map(renamed.map((move) => [move.from, move.to]));
  const slugs = { from: slugOf(from), to: slugOf(to) };
  const changed = new Map<string, string>();
  for (const [file, source] of sources) {
    if ([movesFile, registerFile, itemRegisterFile].includes(file)) continue;
    const place = places.get(file) ?? file;
    const text = file.endsWith('.mdx')
      ? withLinks(withFrontMatter(source, slugs), file, places)
      : file.endsWith('.yaml')
        ? withNames(source, slugs)
        : file.endsWith('.ts')
          ? withAddresses(source, { from, to }, slugs)
          : source;
    if (text !== source) changed.set(place, text);
  }
  const isOldNameKept = committed?.includes(from) !== false || hasMovedItems(slugs.from, written);
  const isOldSlugKept = isOldNameKept || committed.some((page) => slugOf(page) === slugs.from);
  changed.set(movesFile, movesWith(written, from, to, isOldNameKept));
  const pages = linesOf(sources.get(registerFile)).filter((page) => page !== from);
  changed.set(registerFile, registerText([...pages, ...(isOldNameKept ? [from] : []), to]));
  const items = linesOf(sources.get(itemRegisterFile));
  if (slugs.from !== slugs.to && items.length > 0) {
    const lines = withRenamedPage(items, slugs.from, slugs.to);
    const kept = lines.filter((line) => isOldSlugKept || !line.startsWith(`${slugs.from}#`));
    changed.set(itemRegisterFile, itemRegisterText(kept));
  }
  return { renamed, changed, isOldNameKept };
}

/** Moves of items name the page by its slug: without its move they would lead nowhere. */
function hasMovedItems(slug: string, written: WrittenMoves): boolean {
  return Object.entries(targetsOf(written))
    .flat()
    .some((name) => name.startsWith(`${slug}#`));
}

const linesOf = (text = '') => text.split(/\r?\n/).filter((line) => line !== '');

const slugOf = (page: string) => page.slice(page.indexOf('/') + 1);

/** The moves that a text has; undefined where it has none. */
function movesIn(text: string): WrittenMoves | undefined {
  try {
    const moves: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(moves) ? (moves as WrittenMoves) : undefined;
  } catch {
    return undefined; // The check says what is wrong with it.
  }
}

function refuse(from: string, to: string, sources: ReadonlyMap<string, string>, moves: Moves) {
  const wrong = [from, to].find(
    (page) => !/^[^/]+\/[^/]+$/.test(page) || !page.split('/').every(isSlug),
  );
  if (wrong !== undefined) {
    return `"${wrong}" is not a page: write topic/slug, such as ${likePage(wrong, sources) ?? 'serving/kv-cache-size'}.`;
  }
  if (from === to) return 'It is called so already.';
  if (!sources.has(pageFile(from))) return refuseMissing(from, to, sources);
  const fault = faultOfSlug(slugOf(to));
  if (fault !== undefined) return fault;
  const topic = to.slice(0, to.indexOf('/'));
  const isThere = [...sources.keys()].some((file) => file.startsWith(`${folder}/${topic}/`));
  if (!isThere && !topicsIn(sources.get(topicsFile) ?? '').includes(topic)) {
    return `There is no topic "${topic}": write it into ${topicsFile} first.`;
  }
  const taken = [...sources.keys()].find(
    (file) =>
      file !== pageFile(from) && file.endsWith(`/${slugOf(to)}.mdx`) && file.startsWith(folder),
  );
  if (taken !== undefined) return `The slug "${slugOf(to)}" is taken by ${taken}. Choose another.`;
  const stray = evidenceFileOf(pageFile(to));
  if (sources.has(stray)) {
    return `${stray} is there already, beside no page: take it away first, or it would be lost.`;
  }
  // Its own name it may keep, or have again.
  const isItsOwn =
    slugOf(from) === slugOf(to) ||
    Object.keys(moves).some((old) => slugOf(old) === slugOf(to) && movedTo(old, moves) === from);
  return isItsOwn ? undefined : faultOfOldSlug(slugOf(to), moves);
}

/** Whoever has renamed the file by hand finds the command in the message of the check, and has nothing left for it to rename. */
function refuseMissing(from: string, to: string, sources: ReadonlyMap<string, string>): string {
  const [oldFile, newFile] = [pageFile(from), pageFile(to)];
  if (!sources.has(newFile)) {
    const near = likePage(from, sources);
    return `There is no ${oldFile}.${near === undefined ? '' : ` Did you mean ${near}?`}`;
  }
  return `There is no ${oldFile}, and ${newFile} is there. If you have renamed it by hand, rename it and its evidence back, "git mv ${newFile} ${oldFile}", and run this again: it mends all that names the page.`;
}

/** The page that is there and has a slug like that of a name, as `topic/slug`. */
function likePage(name: string, sources: ReadonlyMap<string, string>): string | undefined {
  const pages = [...sources.keys()].flatMap((file) => pageNameOf(file) ?? []);
  const near = nearest(name.replace(/^.*\//, ''), pages.map(slugOf));
  return pages.find((page) => slugOf(page) === near);
}

/** `topic/slug` of the file of a page; undefined for any other. */
function pageNameOf(file: string): string | undefined {
  return file.startsWith(`${folder}/`) && file.endsWith('.mdx')
    ? file.slice(folder.length + 1, -'.mdx'.length)
    : undefined;
}

/** What a shell completes to, the path of the file, is a name of its page, too. */
export function asPage(name: string): string {
  return name
    .replace(/^.*src[\\/]content[\\/]docs[\\/]questions[\\/]/, '')
    .replaceAll('\\', '/')
    .replace(/\.mdx$/, '');
}

function topicsIn(text: string): unknown[] {
  const topics: unknown = parseDocument(text).toJS();
  return Array.isArray(topics) ? topics.map((topic: { slug?: unknown } | null) => topic?.slug) : [];
}

/**
 * The moves, which end at the new page where they ended at the old one, and one more from that. A move back takes the old one
 * away: names that came after it go into a page that was there before, as others know the page by its first name.
 */
function movesWith(before: WrittenMoves, from: string, to: string, isFromKept: boolean): string {
  const names = Object.keys(before);
  const later = typeof before[to] === 'string' ? [...names.slice(names.indexOf(to)), from] : [];
  const end = (page: string) => (page === from ? to : page);
  const moves = [...Object.entries(before), ...(isFromKept ? [[from, to] as const] : [])]
    .filter(([old]) => old !== to)
    .map(([old, now]) => {
      if (typeof now !== 'string') return [old, { into: end(now.into) }] as const;
      return [old, end(now) === to && later.includes(old) ? { into: to } : end(now)] as const;
    });
  return `${JSON.stringify(Object.fromEntries(moves), undefined, 2)}\n`;
}

/** `related` names slugs; the prose of a page does not. */
function withFrontMatter(source: string, slugs: Renaming): string {
  const [, front = ''] = /^\uFEFF?---\r?\n([\s\S]*?\n)---\r?\n/.exec(source) ?? [];
  return source.replace(front, () => withNames(front, slugs));
}

/** Code that goes to the page. A slug that is one word may mean the word: it is renamed in addresses alone. */
function withAddresses(source: string, pages: Renaming, slugs: Renaming): string {
  const renamings = slugs.from.includes('-') ? [pages, slugs] : [pages];
  return renamings.reduce(
    (text, { from, to }) => text.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), to),
    source,
  );
}

/** A page whose relative links to pages lead where these are now, from where it is now. */
function withLinks(source: string, file: string, places: ReadonlyMap<string, string>): string {
  const here = posix.dirname(file);
  const there = posix.dirname(places.get(file) ?? file);
  return source.replace(
    /(\]\(\s*<?)(\.{1,2}\/[^)#\s]+?\.mdx)/g,
    (whole, before: string, link: string) => {
      const target = posix.join(here, link);
      const now = places.get(target) ?? target;
      if (now === target && here === there) return whole;
      const path = posix.relative(there, now);
      return `${before}${path.startsWith('.') ? path : `./${path}`}`;
    },
  );
}
