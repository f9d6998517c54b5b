import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** What every page loads, with all that it imports. */
const everyPage = [
  /src\/(offline\/page\/offline-page|search\/page\/open-search|reader\/(reader-log|new-read-mark|due-digest|reader-news))\.ts$/,
  // `html.ts` brings lit-html: pages without forms need none, and `keys.ts` is for answers. Few browsers need `old-browsers.ts`.
  /src\/islands\/dom\/(?!html\.|keys\.|old-browsers\.|focus\.|released\.|second-click\.|touched\.|typed-text\.|kept-scroll\.|history-state\.|address-)[a-z-]+\.ts$/,
  /src\/islands\/copy-code\/load-copy-code\.ts$/,
  /src\/islands\/(header-links|progress-marks|page-contents|theme-select)\/[a-z-]+\.ts$/,
  // What the notice says loads once something is to be said.
  /src\/islands\/storage-notice\/storage-notice\.ts$/,
  /src\/islands\/quiz-card\/load-cards\.ts$/,
  /@astrojs\/starlight\/dist\/components/,
];

/**
 * The files that many pages load: one file compresses better than ten small ones, and is one request. A file runs whole:
 * the script of a single page must not be in one.
 */
export const sharedFiles = [
  {
    name: 'everywhere',
    test: (id: string) => everyPage.some((pattern) => pattern.test(id)),
    priority: 2,
  },
  // What follows the address, reads what was typed, and the day: lists of names, and all that has fields.
  {
    name: 'address',
    test: /src\/(islands\/dom\/(address-[a-z]+|focus|typed-text)|reader\/new-day)\.ts$/,
    priority: 1,
  },
  // What draws with templates, follows what the reader does meanwhile, and is too small for a file of its own.
  {
    name: 'templates',
    test: /src\/(islands\/dom\/(html|keys)|reader\/(append-newest|new-progress)|strings\/(counted|\w+\/difficulties)|learning\/(ascii-signs|difficulties|log-entry))\.ts$/,
    priority: 1,
  },
  { name: 'quiz', test: /src\/islands\/quiz-card\/quiz-card-define\.ts$/, priority: 1 },
];

/** Where a build says which modules each of its scripts holds, for the test that reads it. */
export const chunkListing = '.astro/chunks.json';

/** Writes {@link chunkListing}: the modules of each script, the largest first, by the script's name without its hash. */
export function listChunks(root: string): Plugin {
  return {
    name: 'list-chunks',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []));
      const listing = chunks.map(({ name, modules }) => [
        name,
        Object.entries(modules)
          .map(([id, { code }]) => ({
            id: id.replace(/^\0/, '').replace(`${root}/`, ''),
            bytes: code?.length ?? 0,
          }))
          .sort((a, b) => b.bytes - a.bytes),
      ]);
      const path = join(root, chunkListing);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(Object.fromEntries(listing), undefined, 1));
    },
  };
}
