import type { Page } from '@playwright/test';
import { kinds } from './pages.ts';
import { expect, test } from './site.ts';

// Each script that is refused is told in the console.
test.use({ expectedTrouble: /MIME type|Failed to load resource/ });

/** A host that calls scripts plain text, and says that browsers are to believe it. */
async function refuseScripts(page: Page): Promise<void> {
  await page.route(/\.js$/, (route) =>
    // What it holds nobody reads: the page may be left before a host would have answered.
    route.fulfill({
      body: '',
      headers: { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' },
    }),
  );
}

/** Lets the time pass after which a script that has not come is missed. */
async function wait(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}

test('who gets no script is told so, and nobody else is', async ({ page }) => {
  const told = page.getByText('The script of this page has not loaded');
  await page.goto('practice/');
  await wait(page);
  await expect(told).toBeHidden();
  await refuseScripts(page);
  await page.goto('practice/');
  await expect(told).toBeHidden();
  await wait(page);
  await expect(told).toBeVisible();
});

test('each page that needs its script says so, and no other', async ({ page }) => {
  for (const path of kinds) {
    const html = await (await page.request.get(path)).text();
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    // A list is whole without its filters, which JavaScript alone has.
    const needs = /<noscript>|<list-filter/.test(main);
    expect(main.includes('class="not-loaded"'), path).toBe(needs);
  }
});

test('filters that would do nothing are taken away, and the list stays', async ({ page }) => {
  const filters = page.locator('main').getByRole('search');
  await page.goto('questions/');
  await wait(page);
  await expect(filters).toBeVisible();
  await refuseScripts(page);
  await page.goto('questions/');
  await expect(filters).toBeVisible();
  await wait(page);
  await expect(filters).toBeHidden();
  await expect(page.getByText('The script of this page has not loaded')).toBeVisible();
  await expect(page.locator('.question-list > li').first()).toBeVisible();
});

test('without its script the button of the search leads to its page', async ({ page }) => {
  await refuseScripts(page);
  await page.goto('');
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\??$/);
});
