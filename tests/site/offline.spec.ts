import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { cacheNames, caches, unansweredPages, waitFor } from './offline-copy.ts';
import { expect, question, test } from './own-host.ts';
import { isPaper, kinds, pages } from './pages.ts';
import { askedCard } from './practice-page.ts';
import { answerChoice } from './quiz-card.ts';

test.use({ size: 'small' });

test.describe('of the whole handbook', () => {
  test.use({ size: 'whole' });

  test('after one visit every page opens without network, in all spellings of its address', async ({
    host,
  }) => {
    const page = await host.visit();
    await host.stop();
    // A worker answers the pages that were opened after it came.
    await page.reload();
    const saved = pages.filter((path) => path !== '404.html' && !isPaper(path));
    const urls = saved.map((path) => host.url + path);
    expect(await unansweredPages(page, urls)).toEqual([]);
    for (const path of kinds.filter((path) => path !== '404.html')) {
      expect((await page.goto(host.url + path))?.status(), path).toBe(200);
      await expect(page.locator('h1')).toHaveCount(1);
    }
    for (const path of [
      question.slice(0, -1),
      `${question}index.html`,
      `${question}?utm_source=x`,
      '?q=1',
    ]) {
      expect((await page.goto(host.url + path))?.status(), path).toBe(200);
    }
    const missing = await page.goto(`${host.url}nothing/`);
    expect(missing?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText('There is no such page');
    // Made with the downloads, and not kept: that is no page that does not exist.
    for (const path of ['cheat-sheets/', 'atom.xml']) {
      const notKept = await page.goto(host.url + path);
      expect(notKept?.status(), path).toBe(503);
      await expect(page.locator('h1')).toHaveText('Offline');
    }
  });

  test('search, opening a result, the quiz and the reader’s log work without network', async ({
    host,
  }) => {
    const page = await host.visit();
    await host.stop();
    await page.goto(host.url + question);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('feature stores');
    await page.locator('.search-hit').first().click();
    await expect(page.locator('h1')).toContainText('feature stores');
    const card = page.locator('quiz-card[data-kind=choice]').first();
    await card.scrollIntoViewIfNeeded();
    await card.locator('label').first().click();
    await card.getByRole('button', { name: 'Check' }).click();
    await expect(card).toContainText(/Right|Wrong/);
    await page.reload();
    await expect(card).toContainText(/Last time/);
  });

  test('practice, the mock interview and the progress page work without network', async ({
    host,
  }) => {
    const page = await host.visit();
    await host.stop();
    await page.goto(`${host.url}practice/?kind=choice`);
    await answerChoice(askedCard(page), true);
    await page.locator('.practice-grades').getByRole('button', { name: 'Good' }).click();
    await expect(page.locator('.practice-count')).toHaveText(/^1 of/);
    await page.goto(`${host.url}practice/mock-interview/`);
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'I have answered' }).click();
    await expect(page.locator('.points-list input').first()).toBeVisible();
    await page.goto(`${host.url}progress/`);
    await expect(page.locator('.tiles')).toContainText(/Items known\s*1 of/);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a backup' }).click();
    expect((await download).suggestedFilename()).toMatch(/^llmops-handbook-.*\.json$/);
  });
});

test('with data saver on, nothing is downloaded before the reader agrees', async ({
  context,
  host,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const page = await context.newPage();
  await page.goto(`${host.url}offline/`);
  await waitFor(page, 'asks');
  expect(await caches(page)).toEqual({});
  await page.getByRole('button', { name: /^Technical Aspects of MLOps \(\d/ }).click();
  await waitFor(page, 'partial');
  await host.stop();
  expect((await page.goto(`${host.url}questions/technical-mlops/feature-stores/`))?.status()).toBe(
    200,
  );
  expect((await page.goto(host.url + question))?.status()).toBe(503);
  await expect(page.locator('h1')).toHaveText('Offline');
  await host.startAgain();
  await page.goto(`${host.url}offline/`);
  await page.getByRole('button', { name: /^MLOps Fundamentals \(\d/ }).click();
  await page.getByRole('button', { name: 'Use the new version' }).click({ timeout: 90_000 });
  await expect(page.locator('offline-panel')).toContainText(
    /Search, lists, and (MLOps Fundamentals, Technical|Technical Aspects of MLOps, MLOps)/,
  );
});

test('the worker that a host has taken away takes the copy with it, and progress stays', async ({
  host,
}) => {
  const page = await host.visit();
  await page.goto(host.url + question);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.locator('read-mark button')).toHaveAttribute('aria-pressed', 'true');
  host.options.intercept = (path, response) =>
    path.endsWith('/sw.js') && !!response.writeHead(404).end('gone');
  await page.reload();
  await expect.poll(() => cacheNames(page), { timeout: 90_000 }).toEqual([]);
  await page.reload();
  await expect(page.locator('read-mark button')).toHaveAttribute('aria-pressed', 'true');
});

test('the kill switch removes worker and caches, and touches no neighbour', async ({ host }) => {
  const page = await host.visit();
  await page.evaluate(() => window.caches.open('llmops-handbook:/neighbour/:pages:1'));
  const folder = host.copy();
  cpSync(join(folder, 'sw-kill-switch.js'), join(folder, 'sw.js'));
  host.options.root = folder;
  await page.reload();
  // The worker reloads the page when it is done, in the middle of a question to it.
  await expect(async () => {
    expect(await cacheNames(page)).toEqual(['llmops-handbook:/neighbour/:pages:1']);
  }).toPass({ timeout: 90_000 });
});

test('the offline page checks every file, repairs a damaged copy, and removes it', async ({
  host,
}) => {
  const page = await host.visit();
  await page.goto(`${host.url}offline/`);
  const panel = page.locator('offline-panel');
  await panel.getByRole('button', { name: 'Check every file' }).click();
  await expect(panel).toContainText(/all \d+ files are as they should be/);
  await page.evaluate(async () => {
    for (const name of await window.caches.keys()) {
      const cache = await window.caches.open(name);
      const [request] = (await cache.keys()).filter(({ url }) => url.endsWith('compare/'));
      if (request) await cache.put(request, new Response('damaged'));
    }
  });
  await panel.getByRole('button', { name: 'Check every file' }).click();
  await expect(panel).toContainText(/1 of \d+ files are missing or damaged/);
  await panel.getByRole('button', { name: 'Repair the offline copy' }).click();
  await expect(panel).toContainText(/all \d+ files are as they should be/);
  await panel.getByRole('button', { name: 'Remove it' }).click();
  await waitFor(page, 'none');
  // The button is gone, and has not taken the focus with it.
  await expect(panel.locator(':focus')).toHaveCount(1);
  expect(await caches(page)).toEqual({});
  await page.reload();
  await waitFor(page, 'none');
});

test('evicted files: said while they cannot be loaded, never "ready"; else they come back by themselves', async ({
  host,
}) => {
  const page = await host.visit();
  const before = await caches(page);
  await page.evaluate(async () => {
    for (const name of await window.caches.keys()) {
      const cache = await window.caches.open(name);
      for (const request of await cache.keys()) {
        if (request.url.includes('/questions/')) await cache.delete(request);
      }
    }
  });
  host.options.intercept = (path, response) =>
    path.includes('/ci-cd')
      ? false
      : path.includes('/questions/') && !!response.writeHead(500).end();
  await page.goto(host.url + question);
  await expect(page.locator('h1')).toContainText('Continuous Integration');
  await waitFor(page, 'evicted');
  host.options.intercept = undefined;
  await page.reload();
  await waitFor(page, 'ready');
  expect(await caches(page)).toEqual(before);
  await host.stop();
  expect((await page.goto(host.url + question))?.status()).toBe(200);
});
