import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './dist.ts';

/** The address of every page of the built site, relative to its home. */
export const pages: readonly string[] = readdirSync(dist, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();

/** Where a page stands in the built folder. */
export const fileOf = (path: string) =>
  join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Made to be printed: without the frame of the site, kept offline by choice alone, long. */
export const isPaper = (path: string) => /^(book|cheat-sheets)\//.test(path);

export const questionPages = pages.filter((path) => /^questions\/[^/]+\/[^/]+\/$/.test(path));

/** One question of each topic. */
export const firstQuestions = questionPages.filter(
  (path, index) => questionPages[index - 1]?.split('/')[1] !== path.split('/')[1],
);

export const topicPages = pages.filter((path) => /^questions\/[^/]+\/$/.test(path));

const firstOf = (pattern: RegExp) => pages.find((path) => pattern.test(path)) ?? '';

/** One page of each kind. */
export const kinds = [
  '',
  'questions/',
  topicPages[0]!,
  questionPages[0]!,
  'compare/',
  firstOf(/^compare\/./),
  'glossary/',
  firstOf(/^glossary\/./),
  'calculators/',
  firstOf(/^calculators\/./),
  'study-plans/',
  'practice/',
  'practice/mock-interview/',
  'practice/placement/',
  'progress/',
  'notes/',
  'settings/',
  'offline/',
  'search/',
  'downloads/',
  'changes/',
  'guides/',
  'guides/hosting/',
  '404.html',
];

/**
 * Pages in three shares by their names: those of a share are looked at in one window, one after the other. A window for each
 * would take as long as its page.
 */
export function inShares(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const shares = Map.groupBy(paths, (path) => paths.indexOf(path) % 3);
  const named = (share: readonly string[]) => share.map((path) => path || 'home').join(', ');
  return new Map([...shares.values()].map((share) => [named(share), share]));
}
