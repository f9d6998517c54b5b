import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** Opens a page whose scripts are on their way. Returns what lets them arrive. */
async function openWithoutScripts(page: Page, path: string): Promise<() => void> {
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  // It is not loaded before its scripts are.
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.locator('main form').first()).toBeVisible();
  return release;
}

// vuejs/core#14403, sveltejs/svelte#1755: what is typed before the script is there vanished when it came.
for (const [path, word, outcome] of [
  ['questions/', 'canary', /^\d+ of \d\d/],
  ['glossary/', 'canary', /^\d+ of \d\d/],
  ['compare/', 'canary', /^\d+ of \d\d/],
] as const) {
  test(`${path}: words that were typed before the script came filter the list`, async ({
    page,
  }) => {
    const release = await openWithoutScripts(page, path);
    const words = page.getByRole('searchbox', { name: 'Words' });
    await words.fill(word);
    release();
    await expect(page.locator('list-filter output')).toHaveText(outcome);
    await expect(words).toHaveValue(word);
    await expect(page).toHaveURL(new RegExp(`q=${word}`));
  });
}

test('a number and a preset that were set before the script came are worked with', async ({
  page,
}) => {
  const release = await openWithoutScripts(page, 'calculators/kv-cache-memory/');
  const layers = page.getByRole('textbox', { name: 'layers', exact: true });
  await layers.fill('32');
  release();
  const result = page.locator('[data-step="one-token"] [data-result]');
  await expect(result).toHaveText('128 KiB');
  await expect(layers).toHaveValue('32');
  await expect(page).toHaveURL(/layers=32/);

  const again = await openWithoutScripts(page, 'calculators/kv-cache-memory/');
  await page.getByLabel('Fill in from: model').selectOption({ index: 1 });
  again();
  await expect(page).toHaveURL(/layers=/);
  await expect(page.getByLabel('Fill in from: model')).not.toHaveValue('');
  await expect(page.locator('#live-region')).toContainText('layers');
});

test('minutes that were typed before the script came stay, and make no plan by themselves', async ({
  page,
}) => {
  const release = await openWithoutScripts(page, 'study-plans/');
  await page.getByLabel('Minutes a day').fill('77');
  release();
  await expect(page.getByLabel('Date of the interview')).toHaveAttribute('min', /.+/);
  await expect(page.getByLabel('Minutes a day')).toHaveValue('77');
  await expect(page.locator('#your-plan')).toHaveCount(0);
});
