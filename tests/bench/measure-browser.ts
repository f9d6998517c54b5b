import { chromium, type Browser, type Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { startServer } from '../../scripts/static-server.ts';
import { itemsOf } from '../../src/learning/catalogue.ts';
import { seededRandom } from '../../src/learning/seeded-random.ts';
import { builtCatalogue } from './built-catalogue.ts';
import { measureImport } from './measure-import.ts';
import { findChromium } from '../site/chromium.ts';
import { idOf, store } from '../site/stored-log.ts';

/** What readers wait for in a browser: bytes and ms of the first search and of practice with a short and a long log. */
export async function measureBrowser(dist: string): Promise<Record<string, number>> {
  const server = await startServer({ root: dist, base: '/' }, 0);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    return {
      ...(await firstSearch(browser, server.url)),
      ...(await practice(browser, server.url, dist, 100)),
      ...(await practice(browser, server.url, dist, 100_000)),
      ...(await measureImport(browser, server.url, [...itemsOf(builtCatalogue(dist)).keys()][0]!)),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function firstSearch(browser: Browser, url: string): Promise<Record<string, number>> {
  const page = await freshPage(browser);
  await page.goto(url, { waitUntil: 'networkidle' });
  const loads = listen(page);
  const started = performance.now();
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('drift');
  await page.locator('.search-hit').first().waitFor();
  const ms = performance.now() - started;
  await page.waitForLoadState('networkidle');
  const { bytes, requests } = await loads();
  await page.context().close();
  return {
    'first search, bytes': bytes,
    'first search, requests': requests,
    'first search, ms': Math.round(ms),
  };
}

/** A log of so many reviews, in a seeded order, at a minute's distance each. */
function logOf(dist: string, reviews: number): unknown[] {
  const items = [...itemsOf(builtCatalogue(dist)).keys()];
  const random = seededRandom('bench');
  const now = Date.now();
  return Array.from({ length: reviews }, (_, index) => ({
    type: 'review',
    id: idOf(index),
    item: items[Math.floor(random() * items.length)],
    at: now - (reviews - index) * 60_000,
    grade: 1 + Math.floor(random() * 4),
    took: 4000,
  }));
}

async function practice(
  browser: Browser,
  url: string,
  dist: string,
  reviews: number,
): Promise<Record<string, number>> {
  const page = await freshPage(browser);
  await page.goto(`${url}practice/`);
  await page.locator('.practice-item').waitFor();
  await store(page, logOf(dist, reviews));
  await page.locator('.practice-item quiz-card[data-live], .practice-end').first().waitFor();
  const loads = listen(page);
  const started = performance.now();
  await page.reload();
  await page.locator('.practice-item quiz-card[data-live], .practice-end').first().waitFor();
  const ms = performance.now() - started;
  await page.waitForLoadState('networkidle');
  const { bytes } = await loads();
  await page.context().close();
  const name = `practice with ${reviews} reviews`;
  return { [`${name}, ms`]: Math.round(ms), [`${name}, bytes`]: bytes };
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  return context.newPage();
}

/** Counts what a page loads from now on, as a host sends it; what takes time for that is done when it is asked for. */
function listen(page: Page): () => Promise<{ bytes: number; requests: number }> {
  const loads: Promise<{ body: Buffer; isPacked: boolean }>[] = [];
  page.on('response', (response) => {
    const isPacked = /\.(pf_\w+|pagefind|png)$/.test(new URL(response.url()).pathname);
    // A reload has no body.
    const body = response.body().catch(() => undefined);
    loads.push(body.then((bytes) => ({ body: bytes ?? Buffer.alloc(0), isPacked })));
  });
  return async () => {
    const bodies = (await Promise.all(loads)).filter(({ body }) => body.length > 0);
    const sizes = bodies.map(({ body, isPacked }) =>
      isPacked ? body.length : brotliCompressSync(body).length,
    );
    return { bytes: sizes.reduce((a, b) => a + b, 0), requests: loads.length };
  };
}
