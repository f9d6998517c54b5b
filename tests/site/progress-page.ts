import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';
import { idOf, store } from './stored-log.ts';

export const day = 86_400_000;
export const item = 'what-is-mlops-vs-traditional-devops#release-without-commit';

/** A review of half a day ago. */
export const reviewOf = (number: number, over: Record<string, unknown> = {}) => ({
  type: 'review',
  id: idOf(number),
  item,
  at: Date.now() - day / 2 + number,
  grade: 3,
  took: 1000,
  ...over,
});

/** Opens the progress page, with entries in its log. */
export async function openProgress(page: Page, entries: readonly unknown[] = []): Promise<void> {
  await page.goto('progress/');
  await expect(page.getByRole('button', { name: 'Save a backup' })).toBeVisible();
  if (entries.length > 0) {
    await store(page, entries);
    await expect(page.locator('.tiles')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save a backup' })).toBeEnabled();
  }
}

/** The text of the file that a button saves. */
export async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

/** Gives the page a file to import. */
export async function choose(
  page: Page,
  text: string | Buffer,
  name = 'backup.json',
): Promise<void> {
  await page
    .locator('progress-backup input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** A backup. */
export const file = (entries: readonly unknown[], over: Record<string, unknown> = {}) =>
  JSON.stringify({ format: 'llmops-handbook-progress', version: 1, entries, ...over });

/** Forgets everything, as a reader does who clears the site's data. */
export const clear = (page: Page) =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
    localStorage.clear();
  });
