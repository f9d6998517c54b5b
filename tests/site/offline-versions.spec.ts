import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caches, waitFor } from './offline-copy.ts';
import { expect, question, test, type OwnHost } from './own-host.ts';

test.use({ size: 'small' });

/** A new deployment in which a page is another, and one is new. */
const withNewPage = (host: OwnHost) =>
  host.newer((folder) => {
    const page = join(folder, question, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', ' (edited)</h1>'));
    writeFileSync(
      join(folder, 'only-new.html'),
      '<!doctype html><title>New</title><h1>New page</h1>',
    );
  });

test('a page that only the new version has: it comes from the network whole, and is told from one that is not saved', async ({
  host,
}) => {
  const page = await host.visit();
  host.options.root = withNewPage(host);
  expect((await page.goto(`${host.url}only-new.html`))?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveText('New page');
  await page.goto(host.url + question);
  await expect(page.locator('h1'), 'the old version is still whole').not.toContainText('(edited)');
  await host.stop();
  expect((await page.goto(`${host.url}only-new.html`))?.status()).toBe(404);
});

test('an update waits for the reader, then both tabs show it; so does a rollback', async ({
  context,
  host,
}) => {
  const page = await host.visit();
  const other = await context.newPage();
  await other.goto(host.url + question);
  const newer = withNewPage(host);
  for (const [root, text] of [
    [newer, '(edited)'],
    [host.build, 'context.'],
  ] as const) {
    host.options.root = root;
    await page.reload();
    const prompt = page.getByText('A new version of the handbook is ready.');
    await expect(prompt).toBeVisible({ timeout: 90_000 });
    await other.reload();
    const heading = other.locator('h1');
    if (root === newer) await expect(heading).not.toContainText('(edited)');
    else await expect(heading).toContainText('(edited)');
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect(heading).toContainText(text);
    if (root === host.build) await expect(heading).not.toContainText('(edited)');
    await waitFor(page, 'ready');
    expect(Object.keys(await caches(page))).toHaveLength(1);
  }
});

test('"Later" is heard once a version', async ({ host }) => {
  const page = await host.visit();
  host.options.root = withNewPage(host);
  await page.reload();
  await page.getByRole('button', { name: 'Later' }).click({ timeout: 90_000 });
  await page.reload();
  await waitFor(page, 'old');
  await expect(page.getByText('A new version of the handbook is ready.')).toBeHidden();
});
