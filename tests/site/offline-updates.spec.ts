import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ServerOptions } from '../../scripts/static-server.ts';
import { site } from '../../src/site.ts';
import { cacheNames, caches, outcomeOfUpdate, waitFor } from './offline-copy.ts';
import { expect, question, test, type OwnHost } from './own-host.ts';
import { storedOf } from './stored-log.ts';

test.use({ size: 'small' });

async function worksOffline(host: OwnHost, page: Page): Promise<void> {
  await host.stop();
  expect((await page.goto(host.url + question))?.status()).toBe(200);
  await waitFor(page, 'ready');
}

test('an update of the worker alone that fails leaves the copy in use whole', async ({ host }) => {
  const page = await host.visit();
  const before = await caches(page);
  host.options.root = host.newer(() => undefined, '/* another worker */');
  host.options.intercept = (path, response) =>
    path.endsWith('offline-manifest.json') && !!response.writeHead(500).end('x');
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  await expect.poll(() => cacheNames(page)).toEqual(Object.keys(before));
  expect(await caches(page)).toEqual(before);
  await worksOffline(host, page);
});

test('a worker that was changed after the build, under the name of the cache in use, harms nothing either', async ({
  host,
}) => {
  const page = await host.visit();
  const before = await caches(page);
  host.options.intercept = (path, response) => {
    if (path.endsWith('sw.js')) {
      const code = `/* changed by a proxy */${readFileSync(join(host.build, 'sw.js'), 'utf8')}`;
      return !!response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
    }
    return path.endsWith('offline-manifest.json') && !!response.writeHead(500).end('x');
  };
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  expect(await caches(page)).toEqual(before);
  await worksOffline(host, page);
});

test('an update copies no file that was damaged on this device, and all others by the list of an older version too', async ({
  host,
}) => {
  const page = await host.visit();
  await page.evaluate(async () => {
    for (const name of await window.caches.keys()) {
      const cache = await window.caches.open(name);
      const [request] = (await cache.keys()).filter(({ url }) => url.endsWith('/compare/'));
      if (request) await cache.put(request, new Response('damaged'));
      // Older versions listed whole hashes.
      const list = '/offline-manifest.json';
      const [saved] = (await cache.keys()).filter(({ url }) => url.endsWith(list));
      const manifest = (await (await cache.match(saved!))!.json()) as { entries: string[][] };
      for (const entry of manifest.entries) entry[1] += 'A'.repeat(27) + '=';
      await cache.put(saved!, new Response(JSON.stringify(manifest)));
    }
  });
  host.options.root = host.edited(question);
  const asked: string[] = [];
  host.options.log = (path) => asked.push(path);
  expect(await outcomeOfUpdate(page)).toBe('installed');
  expect(asked.filter((path) => /compare\/$|ci-cd-in-mlops/.test(path)).sort()).toEqual([
    `${site.base}compare/`,
    site.base + question,
  ]);
  // All else was copied.
  expect(asked.length).toBeLessThan(8);
});

test('a copy that was deleted is not called "ready", and is loaded again', async ({ host }) => {
  const page = await host.visit();
  const before = await caches(page);
  await page.evaluate(async () => {
    for (const name of await window.caches.keys()) await window.caches.delete(name);
  });
  host.options.intercept = (path, response) =>
    path.endsWith('offline-manifest.json') && !!response.writeHead(500).end('x');
  await page.reload();
  await waitFor(page, 'evicted');
  host.options.intercept = undefined;
  await page.reload();
  await waitFor(page, 'ready');
  expect(await caches(page)).toEqual(before);
});

test('a host that dies ten times in the middle of an update: the copy in use stays, and the update comes at last', async ({
  host,
}) => {
  const page = await host.visit();
  const before = await caches(page);
  host.options.root = host.edited('compare/', 'glossary/', 'practice/', 'progress/', question);
  for (let time = 0; time < 10; time += 1) {
    let files = 0;
    host.options.intercept = (path, response) => {
      if (!path.endsWith('/') || (files += 1) <= time % 5) return false;
      response.destroy();
      return true;
    };
    expect(await outcomeOfUpdate(page), `time ${time}`).toBe('redundant');
    await expect.poll(() => cacheNames(page)).toEqual(Object.keys(before));
    expect(await caches(page)).toEqual(before);
  }
  host.options.intercept = undefined;
  expect(await outcomeOfUpdate(page)).toMatch(/installed|waiting/);
});

test('a worker that is killed ten times in the middle of an update: the copy in use stays, and the update comes at last', async ({
  context,
  host,
}) => {
  const page = await host.visit();
  const before = await caches(page);
  const [live = ''] = Object.keys(before);
  host.options.root = host.edited(question);
  // Never answered: an install cannot be over before it is killed.
  host.options.intercept = (path) => path.endsWith(question);
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
  host.options.intercept = undefined;
  expect(await outcomeOfUpdate(page)).toMatch(/installed|waiting/);
  await page.getByRole('button', { name: 'Reload' }).click();
  await waitFor(page, 'ready');
  await expect.poll(async () => (await cacheNames(page)).length).toBe(1);
  expect(await cacheNames(page)).not.toContain(live);
});

test('what a killed install has left is not loaded twice, and is deleted by the next version', async ({
  host,
}) => {
  const page = await host.visit();
  const newer = host.edited(question);
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
  host.options.root = newer;
  expect(await outcomeOfUpdate(page)).toBe('installed');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(async () => (await cacheNames(page)).length).toBe(1);
  await waitFor(page, 'ready');
  await page.goto(`${host.url}glossary/`);
  await expect(page.locator('h1')).toHaveText('Glossary');
});

/** What a host, a proxy or a portal may send in place of a file. */
const answers: readonly [name: string, NonNullable<ServerOptions['intercept']>][] = [
  ['404', (_, response) => !!response.writeHead(404).end('x')],
  ['500', (_, response) => !!response.writeHead(500).end('x')],
  ['304', (_, response) => !!response.writeHead(304).end()],
  ['an empty 200', (_, response) => !!response.writeHead(200).end()],
  [
    'a part of it (206)',
    (_, response) =>
      !!response
        .writeHead(206, { 'content-range': 'bytes 0-3/9999', 'content-type': 'text/html' })
        .end('<!do'),
  ],
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

for (const file of [question, 'offline-manifest.json']) {
  test(`anything else in an update in place of ${file}: the old version stays whole, and the next try succeeds`, async ({
    host,
  }) => {
    const page = await host.visit();
    const before = await caches(page);
    host.options.root = host.edited(question);
    for (const [name, intercept] of answers) {
      host.options.intercept = (path, response) => path.endsWith(file) && intercept(path, response);
      expect(await outcomeOfUpdate(page), name).toBe('redundant');
      await expect.poll(() => cacheNames(page), name).toEqual(Object.keys(before));
      expect(await caches(page), name).toEqual(before);
    }
    await page.goto(host.url + question);
    await expect(page.locator('h1')).not.toContainText(/edited|Log in/);
    host.options.intercept = undefined;
    // A page looks for an update when it opens: one that began before the host was well is still on its way, and fails.
    await expect.poll(() => outcomeOfUpdate(page)).toMatch(/installed|waiting/);
    await host.stop();
    expect((await page.goto(host.url + question))?.status()).toBe(200);
  });
}

test('304 or a part of it (206) in place of the worker: the copy stays', async ({ host }) => {
  const page = await host.visit();
  const before = await caches(page);
  for (const answer of [{ status: 304 }, { status: 206, range: 'bytes 0-3/9999', body: '{ let' }]) {
    host.options.intercept = (path, response) => {
      if (!path.endsWith('/sw.js')) return false;
      response.setHeader('content-type', 'text/javascript');
      if (answer.range) response.setHeader('content-range', answer.range);
      return !!response.writeHead(answer.status).end(answer.body);
    };
    await outcomeOfUpdate(page);
    expect(await caches(page), `${answer.status}`).toEqual(before);
  }
  host.options.intercept = undefined;
  await worksOffline(host, page);
});

test('an empty worker, which a browser takes for a new one: the copy is not called ready, and comes back', async ({
  context,
  host,
}) => {
  const page = await host.visit();
  const before = await caches(page);
  host.options.intercept = (path, response) =>
    path.endsWith('/sw.js') &&
    !!response.writeHead(200, { 'content-type': 'text/javascript' }).end();
  expect(await outcomeOfUpdate(page)).toBe('installed');
  await page.close();
  const next = await context.newPage();
  await next.goto(host.url);
  expect(await caches(next)).toEqual(before);
  host.options.intercept = undefined;
  await next.reload();
  await next.getByRole('button', { name: 'Reload' }).click();
  await waitFor(next, 'ready');
  expect(await caches(next)).toEqual(before);
  await worksOffline(host, next);
});

test('Clear-Site-Data: the site goes on, says what is gone, and saves itself again', async ({
  context,
  host,
}) => {
  const page = await host.visit();
  await page.goto(host.url + question);
  // By a key: cards above come to life, and what is pointed at may move under a click.
  await page.getByRole('button', { name: 'Mark as read' }).press('Enter');
  await expect.poll(() => storedOf(page, 'read')).toHaveLength(1);
  // The worker answers pages: what it does not have comes from the host.
  host.options.intercept = (path, response) => {
    if (!path.endsWith('/clear')) return false;
    response.writeHead(200, {
      'clear-site-data': '"cache", "storage"',
      'content-type': 'text/html',
    });
    return !!response.end('<!doctype html><title>Cleared</title><h1>Cleared</h1>');
  };
  const other = await context.newPage();
  await other.goto(`${host.url}clear`);
  // The copy may be on its way back already; what the reader did is not.
  await expect.poll(() => storedOf(other, 'read')).toEqual([]);
  host.options.intercept = undefined;
  await page.getByRole('button', { name: 'Read' }).first().click();
  await page.reload();
  await waitFor(page, 'ready');
  await worksOffline(host, page);
});
