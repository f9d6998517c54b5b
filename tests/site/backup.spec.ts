import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProgress } from './progress-page.ts';
import { reviewOf } from './reviews.ts';
import { expect, test } from './site.ts';
import { idOf } from './stored-log.ts';

test('an automatic backup is written to the file that the reader chose', async ({
  playwright,
  baseURL,
}) => {
  // Chromium ends itself when a private window keeps the handle of a file.
  const profile = mkdtempSync(join(tmpdir(), 'handbook-profile-'));
  const context = await playwright.chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH']!,
    args: ['--no-sandbox', '--disable-background-networking'],
    baseURL: baseURL!,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    if (!('FileSystemFileHandle' in window)) return;
    // A file of the page's own file system, in place of the dialog that no test can answer.
    Object.assign(window, {
      showSaveFilePicker: async () =>
        (await navigator.storage.getDirectory()).getFileHandle('auto.json', { create: true }),
    });
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: () => Promise.resolve('granted'),
      requestPermission: () => Promise.resolve('granted'),
    });
  });
  await openProgress(page, [reviewOf(1)]);
  await page.getByRole('button', { name: 'Choose a file for an automatic backup' }).click();
  await expect(page.locator('progress-backup')).toContainText('written to auto.json');
  const written = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('auto.json');
      return (await handle.getFile()).text();
    });
  await expect.poll(written, { timeout: 90_000 }).toContain(idOf(1));
  await context.close();
  rmSync(profile, { recursive: true });
});
