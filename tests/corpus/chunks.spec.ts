import { readFileSync } from 'node:fs';
import { chunkListing } from '../../src/build/chunks.ts';
import { expect, test } from '../site/site.ts';

const chunks = JSON.parse(readFileSync(chunkListing, 'utf8')) as Record<
  string,
  { id: string; bytes: number }[]
>;
/** The folders whose modules a script holds. */
const roomsOf = (name: string) =>
  [
    ...new Set(
      chunks[name]!.filter(({ bytes }) => bytes > 0).map(({ id }) =>
        id.startsWith('node_modules/')
          ? id
              .split('/')
              .slice(0, id.includes('/@') ? 3 : 2)
              .join('/')
          : id.replace(/\/[^/]+$/, ''),
      ),
    ),
  ].sort();

test('the script of every page holds what every page needs', () => {
  expect(roomsOf('everywhere')).toEqual([
    'node_modules/@astrojs/starlight',
    'src',
    'src/content',
    'src/islands/copy-code',
    'src/islands/dom',
    'src/islands/header-links',
    'src/islands/page-contents',
    'src/islands/progress-marks',
    'src/islands/quiz-card',
    'src/islands/storage-notice',
    'src/islands/theme-select',
    'src/learning',
    'src/learning/kinds',
    'src/offline',
    'src/offline/page',
    'src/reader',
    'src/reader/log',
    'src/search/page',
    'src/strings/en',
    'vite',
  ]);
});

test('no module stands in two scripts', () => {
  const ids = Object.values(chunks).flatMap((modules) => modules.map(({ id }) => id));
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

test('what reads backups, schedules or draws stays out of the script of every page', () => {
  const everywhere = chunks['everywhere']!.map(({ id }) => id).join('\n');
  expect(everywhere).not.toMatch(/ts-fsrs|lit-html|papaparse|backup|dashboard|scheduler/);
});

test('the foot of a page leads to the licences of all that others wrote of it', async ({
  page,
}) => {
  await page.goto('');
  const href = await page.locator('footer a[href$="licences.txt"]').getAttribute('href');
  const said = await (await page.request.get(href ?? '')).text();
  const packages = Object.keys(chunks)
    .flatMap(roomsOf)
    .flatMap((room) => (room.startsWith('node_modules/') ? [room.slice(13)] : []));
  expect(packages).toContain('lit-html');
  for (const name of [...packages, 'pagefind', 'astro-expressive-code', 'vite']) {
    expect(said).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+: [A-Z]`, 'm'));
  }
});
