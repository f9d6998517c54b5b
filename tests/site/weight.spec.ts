import type { Page } from '@playwright/test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { questionPages } from './pages.ts';
import { expect, test } from './site.ts';

const kilobyte = 1000;

/** Bytes of a page's files, each compressed as a host would, by kind. */
async function weigh(page: Page, path: string) {
  const weight: Record<string, number> = {};
  const loaded: Promise<[type: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    const body = response.body().catch(() => Buffer.alloc(0));
    const type = response.request().resourceType();
    loaded.push(body.then((bytes) => [type, brotliCompressSync(bytes).length]));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  for (const [type, bytes] of await Promise.all(loaded)) weight[type] = (weight[type] ?? 0) + bytes;
  return weight;
}

for (const [name, path] of [
  ['question 1', 'questions/mlops-fundamentals/what-is-mlops-vs-traditional-devops/'],
  ['a page with calculations', 'questions/inference-and-serving/kv-cache-memory/'],
] as const) {
  test(`${name} weighs at most 45 kB before the search, of which script at most 15 kB, and no font`, async ({
    page,
  }) => {
    const weight = await weigh(page, path);
    const readers = ['document', 'stylesheet', 'script', 'image', 'font', 'other'];
    const total = readers.reduce((sum, type) => sum + (weight[type] ?? 0), 0);
    console.log(JSON.stringify({ ...weight, total }));
    expect(weight['document']).toBeGreaterThan(5 * kilobyte);
    expect(weight['script']).toBeGreaterThan(kilobyte);
    expect(weight['script']).toBeLessThanOrEqual(15 * kilobyte);
    expect(weight['font']).toBeUndefined();
    expect(total).toBeLessThanOrEqual(45 * kilobyte);
  });
}

test('no question page is heavier than that', async ({ page }) => {
  for (const path of questionPages) {
    const response = await page.request.get(path);
    expect(brotliCompressSync(await response.body()).length, path).toBeLessThanOrEqual(
      18 * kilobyte,
    );
  }
});

test('what the search loads beside its index weighs at most 25 kB, gzipped', async ({ page }) => {
  const weight: Record<string, number> = {};
  await page.goto('', { waitUntil: 'networkidle' });
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.includes('/pagefind/')) return;
    weight[pathname] = gzipSync(await response.body()).length;
  });
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('drift');
  await expect(page.locator('.search-hit').first()).toBeVisible();
  const total = Object.values(weight).reduce((sum, bytes) => sum + bytes, 0);
  console.log(JSON.stringify({ ...weight, total }));
  expect(Object.keys(weight).join()).toContain('search-vocabulary.json');
  expect(total).toBeLessThanOrEqual(25 * kilobyte);
});
