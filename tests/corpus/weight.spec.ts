import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync, type BrotliOptions } from 'node:zlib';
import { attributeOf, startTags } from '../../src/build/start-tags.ts';
import type { Manifest } from '../../src/offline/manifest.ts';
import { wholePages } from '../bench/measure-pages.ts';
import { dist } from '../site/dist.ts';
import { questionPages } from '../site/pages.ts';
import { expect, test } from '../site/site.ts';

const kilobyte = 1000;

/** What a page loads without a touch, each file compressed as a host would. */
async function loadsOf(page: Page, path: string): Promise<{ type: string; bytes: number }[]> {
  const loaded: Promise<{ type: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const body = response.body().catch(() => Buffer.alloc(0));
    const type = response.request().resourceType();
    loaded.push(body.then((bytes) => ({ type, bytes: brotliCompressSync(bytes).length })));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return Promise.all(loaded);
}

/** Weighs in a twentieth of the time, and differs by some hundred bytes: enough to tell which pages may be the heaviest. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const weightOf = (body: Buffer, options?: BrotliOptions) =>
  brotliCompressSync(body, options).length;

/** The style sheets that a page asks for: rare blocks have their own. */
const sheetsOf = (html: string) =>
  startTags(html)
    .filter((tag) => tag.name === 'link' && attributeOf(tag, 'rel') === 'stylesheet')
    .map((tag) => attributeOf(tag, 'href')!);

/** The three heaviest pages, one with calculations, and those whose code may be seen at once: found anew in each build. */
async function heaviestPages(page: Page): Promise<string[]> {
  const sheets = new Map<string, Promise<number>>();
  const weightOfSheet = (url: string) =>
    page.request.get(url).then(async (response) => weightOf(await response.body()));
  const weighed = await Promise.all(
    questionPages.map(async (path) => {
      const body = await (await page.request.get(path)).body();
      const html = body.toString();
      let beside = 0;
      for (const url of sheetsOf(html)) {
        if (!sheets.has(url)) sheets.set(url, weightOfSheet(url));
        beside += await sheets.get(url)!;
      }
      return { path, body, html, beside, bytes: beside + weightOf(body, quickly) };
    }),
  );
  const byWeight = (a: { bytes: number }, b: { bytes: number }) => b.bytes - a.bytes;
  const heaviest = weighed
    .sort(byWeight)
    .slice(0, 30)
    .map((one) => ({ ...one, bytes: one.beside + weightOf(one.body) }))
    .sort(byWeight);
  const placeOf = (html: string) => html.indexOf('class="expressive-code"');
  const withCode = weighed.filter(({ html }) => placeOf(html) > 0);
  const found = [
    ...heaviest.slice(0, 3),
    ...weighed.filter(({ html }) => html.includes('data-variant')).slice(0, 1),
    ...withCode.sort((a, b) => placeOf(a.html) - placeOf(b.html)).slice(0, 10),
  ];
  return [...new Set(found.map(({ path }) => path))];
}

test('no question page weighs more than 40 kB in 8 requests, of which script at most 12 kB', async ({
  context,
  page,
}) => {
  for (const path of await heaviestPages(page)) {
    const fresh = await context.newPage();
    const loads = await loadsOf(fresh, path);
    await fresh.close();
    const sum = (wanted: RegExp) =>
      loads.reduce((total, { type, bytes }) => total + (wanted.test(type) ? bytes : 0), 0);
    console.log(path, loads.length, sum(/./), 'script', sum(/script/), 'css', sum(/stylesheet/));
    expect(sum(/document/), path).toBeGreaterThan(5 * kilobyte);
    expect(sum(/script/), path).toBeGreaterThan(kilobyte);
    expect(sum(/script/), path).toBeLessThanOrEqual(12 * kilobyte);
    expect(sum(/font/), path).toBe(0);
    expect(sum(/./), path).toBeLessThanOrEqual(40 * kilobyte);
    expect(loads.length, path).toBeLessThanOrEqual(8);
  }
});

test('no page that gathers the content weighs more than 60 kB with what it loads at once', () => {
  const heavy = Object.entries(wholePages(dist)).filter(([, bytes]) => bytes > 60 * kilobyte);
  expect(heavy).toEqual([]);
});

test('what the search loads beside its index weighs at most 12.2 kB and 220 bytes a question, gzipped', async ({
  page,
}) => {
  const loaded: Promise<[string, number]>[] = [];
  await page.goto('', { waitUntil: 'networkidle' });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // On a loaded machine the quiz of the home page and the list of offline files come only now.
    if (/\/pagefind\/|quiz|offline-packs/.test(pathname)) return;
    loaded.push(response.body().then((body) => [pathname, gzipSync(body).length]));
  });
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('drift');
  await expect(page.locator('.search-hit').first()).toBeVisible();
  const weight = Object.fromEntries(await Promise.all(loaded));
  const total = Object.values(weight).reduce((sum, bytes) => sum + bytes, 0);
  console.log(JSON.stringify({ ...weight, total }));
  expect(Object.keys(weight).join()).toContain('search-vocabulary.json');
  expect(total).toBeLessThanOrEqual(12.2 * kilobyte + 220 * questionPages.length);
});

test('the list of what is kept offline weighs at most 30 bytes a file', () => {
  const text = readFileSync(join(dist, 'offline-manifest.json'), 'utf8');
  const { entries } = JSON.parse(text) as Manifest;
  expect(entries.length).toBeGreaterThan(questionPages.length);
  expect(brotliCompressSync(text).length / entries.length).toBeLessThanOrEqual(30);
});
