import type { Page } from '@playwright/test';
import { expect } from './site.ts';
import { store } from './stored-log.ts';

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
