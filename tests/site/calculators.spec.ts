import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const cache = 'calculators/kv-cache-memory/';
const field = (page: Page, label: string) =>
  page.getByRole('textbox', { name: label, exact: true });

test('an answered calculation opens as its calculator, with the numbers that were asked', async ({
  page,
}) => {
  await page.goto('questions/inference-and-serving/kv-cache-memory/');
  const card = page.locator('quiz-card[data-item="kv-cache-memory#cache-of-a-batch"]');
  await card.scrollIntoViewIfNeeded();
  await card.getByRole('textbox').fill('1');
  await expect(card.getByRole('link', { name: 'Open as calculator' })).toBeHidden();
  await card.getByRole('button', { name: 'Check' }).click();
  // The second try has the second row.
  await card.getByRole('button', { name: /again/i }).click();
  const given = await card.locator('.quiz-given dd').allTextContents();
  await card.getByRole('textbox').fill('1');
  await card.getByRole('button', { name: 'Check' }).click();
  await card.locator('.quiz-feedback').getByRole('link', { name: 'Open as calculator' }).click();
  await expect(page).toHaveURL(/calculators\/kv-cache-memory\/\?layers=/);
  await expect(field(page, 'layers')).toHaveValue(given[0]!);
  await expect(field(page, 'tokens a sequence')).toHaveValue(given[3]!);
});

test('the search finds a calculator by that word', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('error budget calculator');
  await expect(
    page.locator('.search-hit[href*="/calculators/error-budget/"]').first(),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('formula, a worked example and the way to the question are there', async ({ page }) => {
    await page.goto(cache);
    const step = page.locator('[data-step="one-token"]');
    await expect(step).toContainText('2 × layers × KV heads × head size × bytes per value ÷ 2^30');
    await expect(step).toContainText('2 × 80 × 8 × 128 × 2 ÷ 2^30 = 0.0003052 GiB');
    await expect(step).toContainText('320 KiB');
    await expect(page.locator('noscript p')).toBeVisible();
    await step.getByRole('link').click();
    await expect(page).toHaveURL(/kv-cache-memory\/#cache-of-a-batch$/);
  });
});
