import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { violations, violationsOfStructure } from '../site/axe.ts';
import { fileOf, kinds, pages } from '../site/pages.ts';
import { expect, test } from '../site/site.ts';
import { coverOf, shapesOf } from './markup-cover.ts';

/** A page at the root is a folder by itself: they are large and unlike, and one after the other they came last. */
const folderOf = (path: string) => path.split('/').slice(0, -2).join('/') || path;

/** The pages of a folder are looked at one after the other: a new window for each would take as long as the page. */
const folders = Map.groupBy(pages, folderOf);

/** It has what cheat sheets and questions have, a thousand times: one chapter of it is looked at. */
const isBook = (path: string) => path === 'book/';
const aChapter = '.contents + .chapter';

/**
 * What axe looks at: a page of each kind, and as many more as it takes to have every kind of element that is built. On all
 * others it would see the same again; what can be seen in the file alone is asked of each page: markup.spec.ts.
 */
function pagesForAxe(): string[] {
  const shapes = new Map(
    pages
      .filter((path) => !isBook(path))
      .map((path) => [path, shapesOf(readFileSync(fileOf(path), 'utf8'))]),
  );
  return [...kinds, ...coverOf(shapes, kinds)];
}

// Found once: the workers inherit it. All pages are read for it.
const forAxe = new Set((process.env['PAGES_FOR_AXE'] ??= pagesForAxe().join('\n')).split('\n'));

for (const [folder, paths] of folders) {
  test(`${folder || 'home'}: pages have one title, no overflow at 320 px, markup that breaks none of axe's rules, and set no cookie`, async ({
    page,
    context,
  }) => {
    test.setTimeout(60_000 + 30_000 * paths.length);
    for (const path of paths) {
      expect.soft(await faultsOf(page, path), path).toEqual([]);
      expect.soft(await faultsOfDrawings(page), path).toEqual([]);
    }
    // What a page asks from elsewhere fails each test: site.ts.
    expect(await context.cookies()).toEqual([]);
  });
}

async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(path);
  await expect(page).toHaveTitle(/LLMOps Interview Handbook/);
  const faults = await page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const over = document.documentElement.scrollWidth - innerWidth;
    const found = [
      ...['h1', 'main']
        .filter((name) => count(name) !== 1)
        .map((name) => `${count(name)} ${name} elements`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} twice`),
      ...(over > 0 ? [`${over} px too wide`] : []),
      // Each would be a region that scrolls, without a name.
      ...[...document.querySelectorAll('.expressive-code pre:not([tabindex])')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => `code that is cut off: ${textContent.slice(0, 40)}`),
    ];
    for (const details of document.querySelectorAll('details')) details.open = true;
    return found;
  });
  if (!isBook(path) && !forAxe.has(path)) return faults;
  await page.setViewportSize({ width: 1280, height: 720 });
  const broken = isBook(path)
    ? await violationsOfStructure(page, aChapter)
    : await violations(page);
  return [...faults, ...broken];
}

/** A diagram fits a phone of 360 px unless it says that it is wide, and its letters are 12 px high at least. */
async function faultsOfDrawings(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 740 });
  return page.locator('.diagram-scroll > svg').evaluateAll((svgs) =>
    svgs.flatMap((svg) => {
      const { width } = svg.getBoundingClientRect();
      const frame = svg.parentElement!;
      const letters = (13 * width) / Number(svg.getAttribute('width'));
      const isWide = frame.classList.contains('diagram-wide');
      return [
        ...(width > frame.clientWidth && !isWide ? [`${width} px of a drawing are cut off`] : []),
        ...(letters < 11.95 ? [`letters of ${letters} px in a drawing`] : []),
      ];
    }),
  );
}
