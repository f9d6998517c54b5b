import type { Page } from '@playwright/test';
import { answerAndGoOn, askedCard, askedItem, openPractice } from './practice-page.ts';
import { answerChoice, listen } from './quiz-card.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 390, height: 700 } });

async function expectItInView(page: Page): Promise<void> {
  await expect(page.locator('.practice-item quiz-card :focus')).toHaveCount(1);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const card = document.querySelector('.practice-item quiz-card legend')!;
        const { bottom } = document.querySelector('.page > header')!.getBoundingClientRect();
        const { top } = card.getBoundingClientRect();
        return top >= bottom && top < innerHeight;
      }),
    )
    .toBe(true);
}

for (const [name, right] of [
  ['Good', true],
  ['Continue', false],
] as const) {
  test(`after "${name}" the next item has the focus, is in view, and is announced`, async ({
    page,
  }) => {
    await openPractice(page);
    await answerChoice(askedCard(page), right);
    const said = await listen(page);
    const item = await askedItem(page);
    await page.locator('.practice-grades').getByRole('button', { name }).click();
    await expect(page.locator(`quiz-card[data-item="${item}"]`)).toHaveCount(0);
    await expectItInView(page);
    await expect.poll(said).toContainEqual(expect.stringContaining('Next item'));
  });
}

test('after Undo the item that is taken back has the focus and is in view', async ({ page }) => {
  await openPractice(page);
  await answerAndGoOn(page, true);
  await page.getByRole('button', { name: 'Undo the last answer' }).click();
  await expectItInView(page);
});

test('a choice of what to practise leaves the focus and the place where they are', async ({
  page,
}) => {
  await openPractice(page, '');
  await page.locator('.practice-choices summary').click();
  const box = page.locator('.practice-choices').getByLabel('Choice').first();
  const first = page.locator('.practice-choices input[type=checkbox]').first();
  await first.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await first.check();
  await expect(page).toHaveURL(/topic=/);
  await expect(first).toBeFocused();
  // The item above may be longer or shorter: the browser keeps what is seen in its place, or nothing has moved.
  const moved = await first.evaluate((input) => input.getBoundingClientRect().top);
  expect(moved).toBeGreaterThan(0);
  expect(moved).toBeLessThan(700);
  expect(before).toBeGreaterThan(0);
  await expect(box.or(first).first()).toBeVisible();
});
