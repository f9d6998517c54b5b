import { rmSync, readFileSync, writeFileSync } from 'node:fs';
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
import { expect, test } from './site.ts';

test.use({
  serviceWorkers: 'allow',
  expectedTrouble: /Failed to load resource|service.?worker|sw\.js|fetching the script/i,
});

const question = 'questions/mlops-fundamentals/ci-cd-in-mlops/';

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

async function visit(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.url);
  await waitFor(page, 'ready');
  return page;
}

/** A new deployment in which the worker alone is another. */
function anotherWorker(): string {
  const folder = newerBuild(() => undefined, '/* another worker */');
  folders.push(folder);
  return folder;
}

/** A new deployment in which one page is another. */
function anotherPage(): string {
  const folder = newerBuild((copy) => {
    const page = join(copy, question, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', ' (edited)</h1>'));
  });
  folders.push(folder);
  return folder;
}

async function worksOffline(page: Page): Promise<void> {
  await server.stop();
  expect((await page.goto(server.url + question))?.status()).toBe(200);
  await waitFor(page, 'ready');
}

test('an update of the worker alone that fails leaves the copy in use whole', async ({
  context,
}) => {
  const page = await visit(context);
  const before = await caches(page);
  options.root = anotherWorker();
  options.intercept = (path, response) =>
    path.endsWith('offline-manifest.json') && !!response.writeHead(500).end('x');
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  await expect.poll(() => cacheNames(page)).toEqual(Object.keys(before));
  expect(await caches(page)).toEqual(before);
  await worksOffline(page);
});

test('a worker that was changed after the build, under the name of the cache in use, harms nothing either', async ({
  context,
}) => {
  const page = await visit(context);
  const before = await caches(page);
  options.intercept = (path, response) => {
    if (path.endsWith('sw.js')) {
      const code = `/* changed by a proxy */${readFileSync(join(dist, 'sw.js'), 'utf8')}`;
      return !!response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
    }
    return path.endsWith('offline-manifest.json') && !!response.writeHead(500).end('x');
  };
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  expect(await caches(page)).toEqual(before);
  await worksOffline(page);
});

test('an update copies no file that was damaged on this device', async ({ context }) => {
  const page = await visit(context);
  await page.evaluate(async () => {
    for (const name of await window.caches.keys()) {
      const cache = await window.caches.open(name);
      const [request] = (await cache.keys()).filter(({ url }) => url.endsWith('/compare/'));
      if (request) await cache.put(request, new Response('damaged'));
    }
  });
  options.root = anotherPage();
  const asked: string[] = [];
  options.log = (path) => asked.push(path);
  expect(await outcomeOfUpdate(page)).toBe('installed');
  expect(asked.filter((path) => /compare\/$|ci-cd-in-mlops/.test(path)).sort()).toEqual([
    `${site.base}compare/`,
    site.base + question,
  ]);
  // All else was copied.
  expect(asked.length).toBeLessThan(8);
});

test('a copy that was deleted is not called "ready", and is loaded again', async ({ context }) => {
  const page = await visit(context);
  const before = await caches(page);
  await page.evaluate(async () => {
    for (const name of await window.caches.keys()) await window.caches.delete(name);
  });
  options.intercept = (path, response) =>
    path.endsWith('offline-manifest.json') && !!response.writeHead(500).end('x');
  await page.reload();
  await waitFor(page, 'evicted');
  options.intercept = undefined;
  await page.reload();
  await waitFor(page, 'ready');
  expect(await caches(page)).toEqual(before);
});

test('a host that dies ten times in the middle of an update: the copy in use stays, and the update comes at last', async ({
  context,
}) => {
  const page = await visit(context);
  const before = await caches(page);
  options.root = newerBuild((copy) => {
    for (const path of ['compare/', 'glossary/', 'practice/', 'progress/', question]) {
      const file = join(copy, path, 'index.html');
      writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' (edited)</h1>'));
    }
  });
  folders.push(options.root);
  for (let time = 0; time < 10; time += 1) {
    let files = 0;
    options.intercept = (path, response) => {
      if (!path.endsWith('/') || (files += 1) <= time % 5) return false;
      response.destroy();
      return true;
    };
    expect(await outcomeOfUpdate(page), `time ${time}`).toBe('redundant');
    await expect.poll(() => cacheNames(page)).toEqual(Object.keys(before));
    expect(await caches(page)).toEqual(before);
  }
  options.intercept = undefined;
  expect(await outcomeOfUpdate(page)).toMatch(/installed|waiting/);
});

test('a worker that is killed ten times in the middle of an update: the copy in use stays, and the update comes at last', async ({
  context,
}) => {
  const page = await visit(context);
  const before = await caches(page);
  const [live = ''] = Object.keys(before);
  options.root = anotherPage();
  // Never answered: an install cannot be over before it is killed.
  options.intercept = (path) => path.endsWith(question);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  for (let time = 0; time < 10; time += 1) {
    const outcome = outcomeOfUpdate(page);
    await expect
      .poll(() =>
        page.evaluate(
          async () => (await navigator.serviceWorker.getRegistration())?.installing?.state,
        ),
      )
      .toBe('installing');
    await session.send('ServiceWorker.stopAllWorkers');
    expect(await outcome, `time ${time}`).toBe('redundant');
    expect((await caches(page))[live]).toBe(before[live]);
  }
  options.intercept = undefined;
  expect(await outcomeOfUpdate(page)).toMatch(/installed|waiting/);
  await page.getByRole('button', { name: 'Reload' }).click();
  await waitFor(page, 'ready');
  await expect.poll(async () => (await cacheNames(page)).length).toBe(1);
  expect(await cacheNames(page)).not.toContain(live);
});

test('what a killed install has left is not loaded twice, and is deleted by the next version', async ({
  context,
}) => {
  const page = await visit(context);
  const newer = anotherPage();
  const manifest = JSON.parse(readFileSync(join(newer, 'offline-manifest.json'), 'utf8')) as {
    version: string;
  };
  await page.evaluate(
    async ({ version, path }) => {
      const [live = ''] = await window.caches.keys();
      const left = await window.caches.open(live.replace(/[^:]+:all$/, `${version}:all`));
      await left.put(path, new Response('half of it'));
    },
    { version: manifest.version, path: `${site.base}glossary/` },
  );
  options.root = newer;
  expect(await outcomeOfUpdate(page)).toBe('installed');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(async () => (await cacheNames(page)).length).toBe(1);
  await waitFor(page, 'ready');
  await page.goto(`${server.url}glossary/`);
  await expect(page.locator('h1')).toHaveText('Glossary');
});

const answers: [string, NonNullable<ServerOptions['intercept']>][] = [
  ['404', (_, response) => !!response.writeHead(404).end('x')],
  ['304', (_, response) => !!response.writeHead(304).end()],
  ['an empty 200', (_, response) => !!response.writeHead(200).end()],
  [
    'a part of it (206)',
    (_, response) =>
      !!response
        .writeHead(206, { 'content-range': 'bytes 0-3/9999', 'content-type': 'text/html' })
        .end('<!do'),
  ],
];
for (const [name, intercept] of answers) {
  for (const file of [question, 'offline-manifest.json']) {
    test(`${name} in an update in place of ${file}: the old version stays whole`, async ({
      context,
    }) => {
      const page = await visit(context);
      const before = await caches(page);
      options.root = anotherPage();
      options.intercept = (path, response) => path.endsWith(file) && intercept(path, response);
      expect(await outcomeOfUpdate(page)).toBe('redundant');
      await expect.poll(() => cacheNames(page)).toEqual(Object.keys(before));
      expect(await caches(page)).toEqual(before);
      await worksOffline(page);
    });
  }
}

for (const [name, intercept] of answers.filter(([name]) => !/404|empty/.test(name))) {
  test(`${name} in place of the worker: the copy stays`, async ({ context }) => {
    const page = await visit(context);
    const before = await caches(page);
    options.intercept = (path, response) => {
      if (!path.endsWith('/sw.js')) return false;
      response.setHeader('content-type', 'text/javascript');
      return name.startsWith('a part')
        ? !!response.writeHead(206, { 'content-range': 'bytes 0-3/9999' }).end('{ let')
        : intercept(path, response);
    };
    await outcomeOfUpdate(page);
    expect(await caches(page)).toEqual(before);
    options.intercept = undefined;
    await worksOffline(page);
  });
}

test('an empty worker, which a browser takes for a new one: the copy is not called ready, and comes back', async ({
  context,
}) => {
  const page = await visit(context);
  const before = await caches(page);
  options.intercept = (path, response) =>
    path.endsWith('/sw.js') &&
    !!response.writeHead(200, { 'content-type': 'text/javascript' }).end();
  expect(await outcomeOfUpdate(page)).toBe('installed');
  await page.close();
  const next = await context.newPage();
  await next.goto(server.url);
  expect(await caches(next)).toEqual(before);
  options.intercept = undefined;
  await next.reload();
  await next.getByRole('button', { name: 'Reload' }).click();
  await waitFor(next, 'ready');
  expect(await caches(next)).toEqual(before);
  await worksOffline(next);
});

test('Clear-Site-Data: the site goes on, says what is gone, and saves itself again', async ({
  context,
}) => {
  const page = await visit(context);
  await page.goto(server.url + question);
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.locator('read-mark button')).toHaveAttribute('aria-pressed', 'true');
  // The worker answers pages: what it does not have comes from the host.
  options.intercept = (path, response) => {
    if (!path.endsWith('/clear')) return false;
    response.writeHead(200, {
      'clear-site-data': '"cache", "storage"',
      'content-type': 'text/html',
    });
    return !!response.end('<!doctype html><title>Cleared</title><h1>Cleared</h1>');
  };
  const other = await context.newPage();
  await other.goto(`${server.url}clear`);
  await expect.poll(() => cacheNames(page)).toEqual([]);
  options.intercept = undefined;
  await page.getByRole('button', { name: 'Read' }).first().click();
  await page.reload();
  await waitFor(page, 'ready');
  await worksOffline(page);
});
