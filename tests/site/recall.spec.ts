import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { storedOf } from './stored-log.ts';

const card = (page: Page) => page.locator('recall-card');
const points = (page: Page) => page.locator('.points-list input');

async function openRecall(page: Page): Promise<void> {
  await page.goto('practice/?kind=recall');
  await expect(card(page).getByRole('heading')).toBeVisible();
}

async function reveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have answered' }).click();
  await expect(points(page).first()).toBeVisible();
}

test('a question is answered in one’s own words, and the share of its points suggests the grade', async ({
  page,
}) => {
  await openRecall(page);
  const title = await card(page).getByRole('heading').innerText();
  await card(page).getByRole('textbox').fill('First the data, <b>then</b> the model.');
  await reveal(page);
  await expect(page.locator('.points-list legend')).toBeFocused();
  const all = await points(page).count();
  const half = Math.ceil(all / 2);
  const main = page.locator('.practice-grades .button-main');
  await expect(main).toContainText('Again');
  for (let n = 0; n < half; n += 1) await points(page).nth(n).check();
  await expect(main).toContainText('Hard');
  for (let n = half; n < all; n += 1) await points(page).nth(n).check();
  await expect(main).toContainText('Good');
  await main.click();
  await expect(card(page).getByRole('heading')).not.toHaveText(title);
  await expect(card(page).getByRole('heading')).toBeFocused();
  const [rehearsal] = await storedOf(page, 'rehearsal');
  expect(rehearsal).toMatchObject({ points: all, note: 'First the data, <b>then</b> the model.' });
  expect(rehearsal?.covered).toHaveLength(all);
  expect(await storedOf(page, 'regrade')).toEqual([]);
});

test('by keys alone: reveal, tick, another grade than the suggested one, and undo', async ({
  page,
}) => {
  await openRecall(page);
  const title = await card(page).getByRole('heading').innerText();
  await card(page).getByRole('textbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.points-list legend')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(points(page).first()).toBeChecked();
  await page.keyboard.press('3');
  await expect(card(page).getByRole('heading')).not.toHaveText(title);
  await expect.poll(() => storedOf(page, 'regrade')).toMatchObject([{ grade: 3 }]);
  await page.keyboard.press('u');
  await expect(card(page).getByRole('heading')).toHaveText(title);
  await expect.poll(() => storedOf(page, 'undo')).toHaveLength(1);
});

test('a digit that is typed in the answer is text', async ({ page }) => {
  await openRecall(page);
  await reveal(page);
  await card(page).getByRole('textbox').click();
  await page.keyboard.type('2 of 3 u ?');
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('textbox')).toHaveValue('2 of 3 u ?\n');
  expect(await storedOf(page, 'rehearsal')).toEqual([]);
});

test('a reload loses neither what was written nor what was ticked', async ({ page }) => {
  await openRecall(page);
  await card(page).getByRole('textbox').fill('half an answer');
  await reveal(page);
  await points(page).nth(1).check();
  await page.reload();
  await expect(card(page).getByRole('textbox')).toHaveValue('half an answer');
  await expect(points(page).nth(1)).toBeChecked();
  await expect(page.locator('.practice-grades')).toBeVisible();
});

test('when the page cannot be loaded it says so, and what was written stays', async ({ page }) => {
  await openRecall(page);
  await card(page).getByRole('textbox').fill('my answer');
  await page.route('**/questions/*/*/', (route) => route.abort());
  await page.reload();
  await page.getByRole('button', { name: 'I have answered' }).click();
  await expect(card(page)).toContainText('could not be loaded');
  await expect(card(page).getByRole('textbox')).toHaveValue('my answer');
  await page.unroute('**/questions/*/*/');
  await card(page).getByRole('button', { name: 'Try again' }).click();
  await expect(points(page).first()).toBeVisible();
});
test.use({ expectedTrouble: /Failed to load resource: net::ERR_FAILED/ });

test('switched off, no question is asked as a whole, and nothing is due of it', async ({
  page,
}) => {
  await openRecall(page);
  await reveal(page);
  await page.locator('.practice-grades .button-main').click();
  await page.goto('settings/');
  await page.getByLabel('Whole questions').uncheck();
  await page.goto('practice/?kind=recall');
  await expect(page.locator('.practice-end')).toBeVisible();
  await page.goto('progress/');
  await expect(page.locator('.tiles li').first()).toContainText('0');
});
