import type { Page } from '@playwright/test';
import { answerChoice, questionPage, storedReviews } from './quiz-card.ts';
import { expect, test } from './site.ts';
import { storedOf } from './stored-log.ts';

async function turnOn(page: Page, name: string): Promise<void> {
  await page.goto('settings/');
  await page.getByLabel(name).check();
  await expect.poll(() => storedOf(page, 'setting')).toHaveLength(1);
}

test('a page opens with two of its items, which are no reviews, once', async ({ page }) => {
  await turnOn(page, 'Two items before you read');
  await page.goto(questionPage);
  const dialog = page.getByRole('dialog', { name: 'Before you read' });
  const cards = dialog.locator('quiz-card[data-live]');
  await expect(cards).toHaveCount(2);
  for (let n = 0; n < 2; n += 1) await answerChoice(cards.nth(n), n === 0);
  await expect
    .poll(() => storedOf(page, 'pretest'))
    .toMatchObject([{ right: true }, { right: false }]);
  expect(await storedReviews(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Now read the page' }).click();
  await expect(dialog).toHaveCount(0);
  // Again where the text is about it: nowhere before the text, nor among the items behind it.
  const echo = page.locator('.sl-markdown-content > .pretest-echo').first();
  await expect(echo).toContainText(/Your answer was (right|wrong), and the part above is about it/);
  await expect(echo).toContainText(/Right (is|are): “.+”/);
  expect(
    await echo.evaluate((aside) => ({
      before: aside.previousElementSibling?.closest('quiz-card, section') === null,
      quiz: document.querySelector('#check-yourself')!.compareDocumentPosition(aside),
    })),
  ).toEqual({ before: true, quiz: 2 });
  const card = page.locator('quiz-card[data-kind=choice]').first();
  await card.scrollIntoViewIfNeeded();
  await expect(card).toContainText('Before you read: right');
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('quiz-card').first().scrollIntoViewIfNeeded();
  await expect(page.locator('quiz-card[data-live]').first()).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('Escape leaves it, and the page is there', async ({ page }) => {
  await turnOn(page, 'Two items before you read');
  await page.goto(questionPage);
  await expect(page.getByRole('dialog', { name: 'Before you read' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('h1')).toBeInViewport();
});
