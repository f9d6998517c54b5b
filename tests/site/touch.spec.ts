import type { Page } from '@playwright/test';
import { inShares, kinds } from './pages.ts';
import { openCard, questionPage } from './quiz-card.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a term shows its definition at the first touch, and leads to its entry at the second', async ({
  page,
}) => {
  await page.goto('questions/inference-and-serving/kv-cache-memory/');
  const term = page.locator('a.term').first();
  await term.tap();
  await expect(page.getByRole('tooltip')).toContainText(/Touch the term again/);
  await expect(page).toHaveURL(/kv-cache-memory/);
  await page.locator('h1').tap();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await term.tap();
  await term.tap();
  await expect(page).toHaveURL(/glossary\/[a-z]\/#/);
});

test.describe('while the glossary cannot be loaded', () => {
  test.use({ expectedTrouble: /net::ERR_FAILED/ });

  test('a term leads to its entry at the first touch', async ({ page }) => {
    await page.goto('questions/inference-and-serving/kv-cache-memory/');
    await page.route(/\/glossary\//, (route) =>
      route.request().isNavigationRequest() ? route.fallback() : route.abort(),
    );
    await page.locator('a.term').first().tap();
    await expect(page).toHaveURL(/glossary\/[a-z]\/#/);
  });
});

test('keys are told only where there is a keyboard', async ({ page }) => {
  await openCard(page, 'choice');
  await expect(page.locator('.quiz-keys').first()).toBeHidden();
  await page.goto('practice/');
  await expect(page.locator('.practice-item quiz-card')).toBeVisible();
  expect(await page.locator('kbd:visible').count()).toBe(0);
});

for (const [names, paths] of inShares([...kinds, questionPage])) {
  test(`no field makes iOS zoom, no link lies over its heading: ${names}`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect.soft(await smallFields(page), path).toEqual([]);
      expect.soft(await coveredHeadings(page), path).toEqual([]);
    }
  });
}

/** Fields whose letters are so small that iOS zooms in on them. */
function smallFields(page: Page): Promise<string[]> {
  return page
    .locator('input:not([type=checkbox], [type=radio]), select, textarea')
    .evaluateAll((fields) =>
      fields
        .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16)
        .map((field) => field.outerHTML.slice(0, 80)),
    );
}

/** Headings over whose words the icon of their link lies. */
function coveredHeadings(page: Page): Promise<(string | null | undefined)[]> {
  return page.locator('.sl-heading-wrapper').evaluateAll((wrappers) =>
    wrappers
      .filter((wrapper) => {
        const icon = wrapper.querySelector('.sl-anchor-icon')?.getBoundingClientRect();
        const heading = wrapper.firstElementChild;
        if (!icon || !heading) return false;
        const range = new Range();
        range.selectNodeContents(heading);
        return [...range.getClientRects()].some(
          (box) =>
            icon.left < box.right - 1 &&
            icon.right > box.left &&
            icon.top < box.bottom &&
            icon.bottom > box.top,
        );
      })
      .map((wrapper) => wrapper.firstElementChild?.textContent),
  );
}
