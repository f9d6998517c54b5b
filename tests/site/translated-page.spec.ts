import type { Page } from '@playwright/test';
import { answerAndGoOn, openPractice } from './practice-page.ts';
import { expect, test } from './site.ts';

/** How translators change a page: each text is wrapped, or replaced by another one. */
const ways = ['wraps', 'replaces'] as const;

/** Translates every text of a page, as Chrome's translator does; what comes later stays as it is. */
async function translate(page: Page, way: (typeof ways)[number]): Promise<void> {
  await page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isWords = /\S/.test(node.nodeValue ?? '');
      if (isWords && !node.parentElement?.closest('script, style, textarea, svg'))
        texts.push(node as Text);
    }
    for (const text of texts) {
      const translated = document.createTextNode(text.data.toUpperCase());
      if (how === 'replaces') {
        text.replaceWith(translated);
        continue;
      }
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.append(translated);
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, way);
}

const text = async (page: Page, selector: string) =>
  (await page.locator(selector).allTextContents()).map((words) =>
    // A text that stays the same is not rendered anew: it keeps the translator's letters.
    words.replace(/\s+/g, ' ').trim().toLowerCase(),
  );

for (const way of ways) {
  test.describe(`a translator ${way} each text of a page`, () => {
    test('search: new results have their own titles', async ({ page }) => {
      await page.goto('search/?q=drift');
      await expect(page.locator('.search-hit').first()).toContainText(/drift/i);
      await translate(page, way);
      await page.getByRole('searchbox').fill('canary');
      await expect(page.locator('.search-box')).toHaveAttribute('data-query', 'canary');
      const found = await text(page, '.search-hit b, .search-where, .search-count');
      await page.goto('search/?q=canary');
      await expect(page.locator('.search-box')).toHaveAttribute('data-query', 'canary');
      expect(found).toEqual(await text(page, '.search-hit b, .search-where, .search-count'));
    });

    test('mock interview: heading, count and clock go on', async ({ page }) => {
      await page.goto(
        'practice/mock-interview/?questions=ci-cd-in-mlops,kv-cache-memory&minutes=20',
      );
      await page.getByRole('button', { name: 'Start' }).click();
      const heading = page.locator('.mock-question');
      await expect(heading).not.toBeEmpty();
      const first = await heading.textContent();
      await translate(page, way);
      await page.locator('.practice-buttons .button-main').click();
      await expect(page.locator('.points-list label').first()).toBeVisible();
      await translate(page, way);
      await page.locator('.practice-buttons .button-main').click();
      await expect(heading).not.toHaveText(new RegExp(first!, 'i'));
      await expect(page.locator('.practice-head p').first()).toContainText('2');
      const clock = await page.locator('.mock-clock').textContent();
      await expect(page.locator('.mock-clock')).not.toHaveText(clock!);
    });

    test('practice: the counts go on', async ({ page }) => {
      await openPractice(page);
      await translate(page, way);
      await answerAndGoOn(page, true, 'GOOD');
      await expect(page.locator('.practice-count')).toHaveText(/^\s*1 of \d+ done\s*$/i);
      await answerAndGoOn(page, true);
      await expect(page.locator('.practice-count')).toHaveText(/^\s*2 of \d+ done\s*$/i);
    });

    test('lists: the number of what is left goes on', async ({ page }) => {
      await page.goto('questions/');
      await page.getByLabel('Words').fill('drift');
      await expect(page.locator('.filters output')).toContainText('of');
      await translate(page, way);
      await page.locator('.filters input').fill('no such word');
      await expect(page.locator('.filters output')).toHaveText(/^0 of/);
    });

    test('progress: the figures go on', async ({ page }) => {
      await page.goto('progress/');
      await expect(page.locator('.tiles')).toContainText('Items known');
      await translate(page, way);
      await page.locator('.reset button').click();
      await translate(page, way);
      await page
        .locator('progress-backup .button-main:enabled, .preview .button-main')
        .last()
        .click();
      await expect(page.locator('.backup-done')).toHaveText(/A backup was saved/);
    });
  });
}
