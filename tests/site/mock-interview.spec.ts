import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { storedOf } from './stored-log.ts';

const path = 'practice/mock-interview/';
const question = (page: Page) => page.locator('.mock-question');

async function start(page: Page, minutes = '20 minutes'): Promise<void> {
  await page.goto(path);
  await page.getByLabel(minutes).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(question(page)).toBeVisible();
}

async function reveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have answered' }).click();
  await expect(page.locator('.points-list input').first()).toBeVisible();
}

test('a reload in the middle loses nothing: note, ticks, clock, question', async ({ page }) => {
  await start(page);
  await page.locator('.own-answer textarea').fill('<b>My notes</b> & more');
  await reveal(page);
  await page.locator('.points-list input').nth(1).check();
  const title = await question(page).textContent();
  await page.reload();
  await expect(question(page)).toHaveText(title!);
  await expect(page.locator('.own-answer textarea')).toHaveValue('<b>My notes</b> & more');
  await expect(page.locator('.points-list input').nth(1)).toBeChecked();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect
    .poll(() => storedOf(page, 'rehearsal'))
    .toMatchObject([{ covered: ['p2'], note: '<b>My notes</b> & more' }]);
});

test('the report prints without the site around it', async ({ page }) => {
  await start(page);
  for (let n = 0; n < 4; n += 1) {
    await reveal(page);
    await page.getByRole('button', { name: n < 3 ? 'Next question' : 'End and see' }).click();
  }
  await expect(page.locator('.mock-report')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.mock-report')).toBeVisible();
  await expect(page.locator('nav').first()).toBeHidden();
  await expect(page.locator('.mock-report button').first()).toBeHidden();
});
