import type { Page } from '@playwright/test';
import { questionPage } from './quiz-card.ts';
import { expect, test } from './site.ts';

test.use({
  expectedTrouble: /ERR_FAILED|status of 404|Failed to fetch/,
});

// whatwg/html#6768: what failed to load once is asked for under the same address no more until the page is left.
const cases: [what: string, files: string, last: RegExp][] = [
  // Without its code the search's page is tried.
  ['code', '**/*', /\/search\/\?q=/],
  ['index', '**/pagefind/**', /pagefind/],
];

async function query(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeVisible({ timeout: 3000 });
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').fill('drift');
}

for (const [what, files, last] of cases) {
  test(`the search's ${what} is loaded when the network is back`, async ({ page }) => {
    await page.goto(questionPage);
    await page.waitForLoadState('networkidle');
    await page.route(files, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed', (request) => last.test(request.url()));
    await query(page).catch(() => undefined);
    await failed;
    await page.unroute(files);
    await page.keyboard.press('Escape');
    await query(page);
    await expect(page.locator('.search-dialog').getByRole('link').first()).toBeVisible();
    await expect(page.locator('.search-dialog')).toContainText('drift');
  });
}

test('a page that finds its search no more, as after a deployment, leads to that of the new version', async ({
  page,
}) => {
  // From the beginning: nothing is asked for it before the key.
  await page.route('**/_astro/search-dialog*', (route) => route.fulfill({ status: 404 }));
  await page.goto(questionPage);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+k');
  await page.waitForURL(/search\/\?q=$/);
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('cards come to life when the network is back', async ({ page }) => {
  await page.goto(questionPage);
  await page.waitForLoadState('networkidle');
  await page.route('**/_astro/*.js*', (route) => route.abort());
  const card = page.locator('quiz-card[data-kind=choice]').first();
  let failed = 0;
  page.on('requestfailed', () => (failed += 1));
  await card.scrollIntoViewIfNeeded();
  // Both tries of the code: what a try in the middle of the change loaded in part would stay so.
  await expect.poll(() => failed).toBeGreaterThanOrEqual(2);
  await page.unroute('**/_astro/*.js*');
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(card).toHaveAttribute('data-live', { timeout: 1000 });
  }).toPass();
});

test('an item whose code was lost says so in practice, and is asked when the network is back', async ({
  page,
}) => {
  const code = '**/_astro/diagnosis-define*';
  await page.route(code, (route) => route.abort());
  await page.goto('practice/?kind=diagnosis');
  await expect(page.getByText('the script that it is answered with has not come')).toBeVisible();
  await page.unroute(code);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.practice-item quiz-card[data-live]')).toBeVisible();
});
