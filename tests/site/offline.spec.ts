import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import {
  startServer,
  type RunningServer,
  type ServerOptions,
} from '../../scripts/static-server.ts';
import { site } from '../../src/site.ts';
import { dist } from './dist.ts';
import { newerBuild } from './newer-build.ts';
import { cacheNames, caches, outcomeOfUpdate, waitFor } from './offline-copy.ts';
import { askedCard } from './practice-page.ts';
import { answerChoice } from './quiz-card.ts';
import { pages } from './pages.ts';
import { expect, test } from './site.ts';

test.use({
  serviceWorkers: 'allow',
  // Chromium writes a line for each response with status 404 and each request that fails.
  expectedTrouble: /Failed to load resource|service.?worker|sw\.js|fetching the script/i,
});

const question = 'questions/mlops-fundamentals/ci-cd-in-mlops/';

/** A host of its own for each test, which can be changed and ended. */
let options: ServerOptions;
let server: RunningServer;
const folders: string[] = [];

test.beforeEach(async () => {
  options = { root: dist, base: site.base };
  server = await startServer(options);
});

test.afterEach(async () => {
  await server.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The build with one page changed, as a new deployment of the same site. */
function anotherVersion(mark: string): string {
  const folder = newerBuild((copy) => {
    const page = join(copy, question, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', ` ${mark}</h1>`));
    writeFileSync(
      join(copy, 'only-new.html'),
      '<!doctype html><title>New</title><h1>New page</h1>',
    );
  });
  folders.push(folder);
  return folder;
}

/** Put before the worker: from the message "hang" on, no cache answers. */
const hangingStorage = `{
  let hangs = false;
  addEventListener('message', ({ data }) => { if (data === 'hang') hangs = true; });
  for (const owner of [CacheStorage.prototype, Cache.prototype]) {
    for (const name of ['open', 'has', 'match', 'keys']) {
      const real = owner[name];
      if (real) owner[name] = function (...given) {
        return hangs ? new Promise(() => {}) : real.apply(this, given);
      };
    }
  }
};
`;

async function visit(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.url);
  await waitFor(page, 'ready');
  return page;
}

test('after one visit every page opens without network, in all spellings of its address', async ({
  context,
}) => {
  // There are many of them.
  test.setTimeout(300_000);
  const page = await visit(context);
  await server.stop();
  for (const path of pages.filter((path) => path !== '404.html')) {
    const response = await page.goto(server.url + path);
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('h1')).toHaveCount(1);
  }
  for (const path of [
    question.slice(0, -1),
    `${question}index.html`,
    `${question}?utm_source=x`,
    '?q=1',
  ]) {
    expect((await page.goto(server.url + path))?.status(), path).toBe(200);
  }
  const missing = await page.goto(`${server.url}nothing/`);
  expect(missing?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('There is no such page');
});

test('search, opening a result, the quiz and the reader’s log work without network', async ({
  context,
}) => {
  const page = await visit(context);
  await server.stop();
  await page.goto(server.url + question);
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
  context,
}) => {
  const page = await visit(context);
  await server.stop();
  await page.goto(`${server.url}practice/?kind=choice`);
  await answerChoice(askedCard(page), true);
  await page.locator('.practice-grades').getByRole('button', { name: 'Good' }).click();
  await expect(page.locator('.practice-count')).toHaveText(/^1 of/);
  await page.goto(`${server.url}practice/mock-interview/`);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'I have answered' }).click();
  await expect(page.locator('.mock-points input').first()).toBeVisible();
  await page.goto(`${server.url}progress/`);
  await expect(page.locator('.tiles')).toContainText(/Items known\s*1 of/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  expect((await download).suggestedFilename()).toMatch(/^llmops-handbook-.*\.json$/);
});

test('a page that only the new version has: it comes from the network whole, and is told from one that is not saved', async ({
  context,
}) => {
  const page = await visit(context);
  options.root = anotherVersion('(edited)');
  expect((await page.goto(`${server.url}only-new.html`))?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveText('New page');
  await page.goto(server.url + question);
  await expect(page.locator('h1'), 'the old version is still whole').not.toContainText('(edited)');
  await server.stop();
  expect((await page.goto(`${server.url}only-new.html`))?.status()).toBe(404);
});

test('an update waits for the reader, then both tabs show it; so does a rollback', async ({
  context,
}) => {
  const page = await visit(context);
  const other = await context.newPage();
  await other.goto(server.url + question);
  const newer = anotherVersion('(edited)');
  for (const [root, text] of [
    [newer, '(edited)'],
    [dist, 'context.'],
  ] as const) {
    options.root = root;
    await page.reload();
    const prompt = page.getByText('A new version of the handbook is ready.');
    await expect(prompt).toBeVisible({ timeout: 90_000 });
    await other.reload();
    const heading = other.locator('h1');
    if (root === newer) await expect(heading).not.toContainText('(edited)');
    else await expect(heading).toContainText('(edited)');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(heading).toContainText(text);
    if (root === dist) await expect(heading).not.toContainText('(edited)');
    await waitFor(page, 'ready');
    expect(Object.keys(await caches(page))).toHaveLength(1);
  }
});

test('"Later" is heard once a version', async ({ context }) => {
  const page = await visit(context);
  options.root = anotherVersion('(edited)');
  await page.reload();
  await page.getByRole('button', { name: 'Later' }).click({ timeout: 90_000 });
  await page.reload();
  await waitFor(page, 'old');
  await expect(page.getByText('A new version of the handbook is ready.')).toBeHidden();
});

const faults: [string, NonNullable<ServerOptions['intercept']>][] = [
  ['status 500', (_, response) => !!response.writeHead(500).end('x')],
  ['status 404', (_, response) => !!response.writeHead(404).end('x')],
  [
    'a truncated body',
    (_, response) => {
      response.writeHead(200, { 'content-length': 9999 }).write('x');
      response.destroy();
      return true;
    },
  ],
  [
    'a captive portal',
    (_, response) =>
      !!response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
  ],
];

for (const [fault, intercept] of faults) {
  test(`one file of an update with ${fault}: the old version stays whole, and the next try succeeds`, async ({
    context,
  }) => {
    const page = await visit(context);
    const before = await caches(page);
    options.root = anotherVersion('(edited)');
    options.intercept = (path, response) => path.endsWith(question) && intercept(path, response);
    expect(await outcomeOfUpdate(page)).toBe('redundant');
    await expect.poll(() => cacheNames(page)).toEqual(Object.keys(before));
    expect(await caches(page)).toEqual(before);
    await page.goto(server.url + question);
    await expect(page.locator('h1')).not.toContainText(/edited|Log in/);
    options.intercept = undefined;
    expect(await outcomeOfUpdate(page)).toMatch(/installed|waiting/);
  });
}

test('one file of an update stalls: given up in time, and the old version stays whole', async ({
  context,
}) => {
  const page = await visit(context);
  const before = await caches(page);
  const folder = anotherVersion('(edited)');
  const worker = join(folder, 'sw.js');
  // A minute is too long for a test.
  const impatience =
    'const wait = AbortSignal.timeout; AbortSignal.timeout = () => wait.call(AbortSignal, 3000);';
  writeFileSync(worker, `{${impatience}}${readFileSync(worker, 'utf8')}`);
  options.root = folder;
  options.intercept = (path, response) => {
    if (!path.endsWith(question)) return false;
    response.writeHead(200, { 'content-type': 'text/html' }).write('<!doctype html>');
    return true;
  };
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  await expect.poll(() => cacheNames(page)).toEqual(Object.keys(before));
  expect(await caches(page)).toEqual(before);
  await page.goto(server.url + question);
  await expect(page.locator('h1')).not.toContainText('(edited)');
});

test('room for one version alone: the update fails, and the old version stays whole', async ({
  context,
}) => {
  const page = await visit(context);
  const before = await caches(page);
  options.root = anotherVersion('(edited)');
  const session = await context.newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(server.url).origin,
    quotaSize: used + 10_000,
  });
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  await expect.poll(() => cacheNames(page)).toEqual(Object.keys(before));
  expect(await caches(page)).toEqual(before);
  await server.stop();
  expect((await page.goto(server.url + question))?.status()).toBe(200);
});

test('a first visit with a file missing: nothing is left behind, and the site works online', async ({
  context,
}) => {
  options.intercept = (path, response) =>
    path.endsWith(question) && !!response.writeHead(500).end('x');
  const page = await context.newPage();
  await page.goto(server.url);
  await waitFor(page, 'failed');
  expect(await caches(page)).toEqual({});
  let requests = 0;
  options.log = () => {
    requests += 1;
  };
  await page.goto(`${server.url}questions/`);
  await waitFor(page, 'failed');
  expect(requests, 'no second try on the same day').toBeLessThan(40);
});

test('with data saver on, nothing is downloaded before the reader agrees', async ({ context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const page = await context.newPage();
  await page.goto(`${server.url}offline/`);
  await waitFor(page, 'asks');
  expect(await caches(page)).toEqual({});
  await page.getByRole('button', { name: /^Technical Aspects of MLOps \(\d/ }).click();
  await waitFor(page, 'partial');
  await server.stop();
  expect(
    (await page.goto(`${server.url}questions/technical-mlops/feature-stores/`))?.status(),
  ).toBe(200);
  expect((await page.goto(server.url + question))?.status()).toBe(503);
  await expect(page.locator('h1')).toHaveText('Offline');
  server = await startServer(options, server.port);
  await page.goto(`${server.url}offline/`);
  await page.getByRole('button', { name: /^MLOps Fundamentals \(\d/ }).click();
  await page.getByRole('button', { name: 'Use the new version' }).click({ timeout: 90_000 });
  await expect(page.locator('offline-panel')).toContainText(
    /Search, lists, and (MLOps Fundamentals, Technical|Technical Aspects of MLOps, MLOps)/,
  );
});

test('too little room: said, nothing downloaded, the site works', async ({ context }) => {
  await context.addInitScript(() => {
    // The blank page before the first address has no storage.
    if ('storage' in navigator)
      navigator.storage.estimate = () => Promise.resolve({ quota: 1_000_000, usage: 0 });
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await waitFor(page, 'no-room');
  expect(await caches(page)).toEqual({});
});

test('the worker that a host has taken away takes the copy with it, and progress stays', async ({
  context,
}) => {
  const page = await visit(context);
  await page.goto(server.url + question);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.locator('read-mark button')).toHaveAttribute('aria-pressed', 'true');
  options.intercept = (path, response) =>
    path.endsWith('/sw.js') && !!response.writeHead(404).end('gone');
  await page.reload();
  await expect.poll(() => cacheNames(page), { timeout: 90_000 }).toEqual([]);
  await page.reload();
  await expect(page.locator('read-mark button')).toHaveAttribute('aria-pressed', 'true');
});

test('the kill switch removes worker and caches, and touches no neighbour', async ({ context }) => {
  const page = await visit(context);
  await page.evaluate(() => window.caches.open('llmops-handbook:/neighbour/:pages:1'));
  const folder = mkdtempSync(join(tmpdir(), 'handbook-dist-'));
  folders.push(folder);
  cpSync(dist, folder, { recursive: true });
  cpSync(join(folder, 'sw-kill-switch.js'), join(folder, 'sw.js'));
  options.root = folder;
  await page.reload();
  // The worker reloads the page when it is done, in the middle of a question to it.
  await expect(async () => {
    expect(await cacheNames(page)).toEqual(['llmops-handbook:/neighbour/:pages:1']);
  }).toPass({ timeout: 90_000 });
});

test('a cache that does not answer is passed by within three seconds', async ({ context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-dist-'));
  folders.push(folder);
  cpSync(dist, folder, { recursive: true });
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, `${hangingStorage}${readFileSync(worker, 'utf8')}`);
  options.root = folder;
  const page = await visit(context);
  await page.reload();
  await page.evaluate(() => navigator.serviceWorker.controller?.postMessage('hang'));
  const started = Date.now();
  const response = await page.goto(server.url + question);
  expect(response?.status()).toBe(200);
  await expect(page.locator('h1')).toContainText('Continuous Integration');
  expect(Date.now() - started).toBeGreaterThan(2500);
});

test('the offline page checks every file, repairs a damaged copy, and removes it', async ({
  context,
}) => {
  const page = await visit(context);
  await page.goto(`${server.url}offline/`);
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
  expect(await caches(page)).toEqual({});
  await page.reload();
  await waitFor(page, 'none');
});

test('evicted files: said while they cannot be loaded, never "ready"; else they come back by themselves', async ({
  context,
}) => {
  const page = await visit(context);
  const before = await caches(page);
  await page.evaluate(async () => {
    for (const name of await window.caches.keys()) {
      const cache = await window.caches.open(name);
      for (const request of await cache.keys()) {
        if (request.url.includes('/questions/')) await cache.delete(request);
      }
    }
  });
  options.intercept = (path, response) =>
    path.includes('/ci-cd')
      ? false
      : path.includes('/questions/') && !!response.writeHead(500).end();
  await page.goto(server.url + question);
  await expect(page.locator('h1')).toContainText('Continuous Integration');
  await waitFor(page, 'evicted');
  options.intercept = undefined;
  await page.reload();
  await waitFor(page, 'ready');
  expect(await caches(page)).toEqual(before);
  await server.stop();
  expect((await page.goto(server.url + question))?.status()).toBe(200);
});
