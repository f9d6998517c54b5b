import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheNames, caches, outcomeOfUpdate, waitFor } from './offline-copy.ts';
import { expect, question, test } from './own-host.ts';

test.use({ size: 'small' });

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

test('one file of an update stalls: given up in time, and the old version stays whole', async ({
  host,
}) => {
  const page = await host.visit();
  const before = await caches(page);
  const folder = host.edited(question);
  const worker = join(folder, 'sw.js');
  // A minute is too long for a test.
  const impatience =
    'const wait = AbortSignal.timeout; AbortSignal.timeout = () => wait.call(AbortSignal, 3000);';
  writeFileSync(worker, `{${impatience}}${readFileSync(worker, 'utf8')}`);
  host.options.root = folder;
  host.options.intercept = (path, response) => {
    if (!path.endsWith(question)) return false;
    response.writeHead(200, { 'content-type': 'text/html' }).write('<!doctype html>');
    return true;
  };
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  await expect.poll(() => cacheNames(page)).toEqual(Object.keys(before));
  expect(await caches(page)).toEqual(before);
  await page.goto(host.url + question);
  await expect(page.locator('h1')).not.toContainText('(edited)');
});

test('room for one version alone: the update fails, and the old version stays whole', async ({
  context,
  host,
}) => {
  const page = await host.visit();
  const before = await caches(page);
  host.options.root = host.edited(question);
  const session = await context.newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(host.url).origin,
    quotaSize: used + 10_000,
  });
  expect(await outcomeOfUpdate(page)).toBe('redundant');
  await expect.poll(() => cacheNames(page)).toEqual(Object.keys(before));
  expect(await caches(page)).toEqual(before);
  await host.stop();
  expect((await page.goto(host.url + question))?.status()).toBe(200);
});

test('a first visit with a file missing: nothing is left behind, and the site works online', async ({
  context,
  host,
}) => {
  host.options.intercept = (path, response) =>
    path.endsWith(question) && !!response.writeHead(500).end('x');
  const page = await context.newPage();
  await page.goto(host.url);
  await waitFor(page, 'failed');
  expect(await caches(page)).toEqual({});
  let requests = 0;
  host.options.log = () => {
    requests += 1;
  };
  await page.goto(`${host.url}questions/`);
  await waitFor(page, 'failed');
  expect(requests, 'no second try on the same day').toBeLessThan(40);
});

test('too little room: said, nothing downloaded, the site works', async ({ context, host }) => {
  await context.addInitScript(() => {
    // The blank page before the first address has no storage.
    if ('storage' in navigator)
      navigator.storage.estimate = () => Promise.resolve({ quota: 1_000_000, usage: 0 });
  });
  const page = await context.newPage();
  await page.goto(host.url);
  await waitFor(page, 'no-room');
  expect(await caches(page)).toEqual({});
});

test('a cache that does not answer is passed by within three seconds', async ({ host }) => {
  const folder = host.copy();
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, `${hangingStorage}${readFileSync(worker, 'utf8')}`);
  host.options.root = folder;
  const page = await host.visit();
  await page.reload();
  await page.evaluate(() => navigator.serviceWorker.controller?.postMessage('hang'));
  const started = Date.now();
  const response = await page.goto(host.url + question);
  expect(response?.status()).toBe(200);
  await expect(page.locator('h1')).toContainText('Continuous Integration');
  expect(Date.now() - started).toBeGreaterThan(2500);
});
