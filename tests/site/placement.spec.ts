import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { topicPages } from './pages.ts';
import { answerChoice } from './quiz-card.ts';
import { expect, test } from './site.ts';
import { storedOf } from './stored-log.ts';

const path = 'practice/placement/';
/** Twelve items have no more topics. */
const asked = Math.min(12, topicPages.length);
const head = (page: Page) => page.locator('.practice-head');
const card = (page: Page) => page.locator('.practice-item quiz-card[data-live]');
const goOn = (page: Page) => page.locator('.placement-next button');

async function begin(page: Page): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(head(page)).toContainText('Item 1 of 12');
  await expect(card(page)).toBeVisible();
}

/** Goes on to the next item. */
async function next(page: Page, by: Locator | string = goOn(page)): Promise<void> {
  const item = await card(page).getAttribute('data-item');
  if (typeof by === 'string') await page.keyboard.press(by);
  else await by.click();
  await expect(page.locator(`quiz-card[data-item="${item}"]`)).toHaveCount(0);
}

/** Answers with "I don't know" until the item with this number is asked. */
async function missUpTo(page: Page, number: number): Promise<void> {
  for (;;) {
    await expect(card(page)).toBeVisible();
    const text = (await head(page).textContent()) ?? '';
    if (text.includes(`Item ${number} of 12`)) return;
    await page.getByRole('button', { name: 'I don’t know' }).click();
    await next(page);
  }
}

test('twelve items that nobody knows: easier at once, each a review, and a plan with links', async ({
  page,
}) => {
  await begin(page);
  await expect(head(page)).toContainText(/, intermediate/);
  const items = new Set<string>();
  for (let n = 1; n <= 12; n += 1) {
    await expect(head(page)).toContainText(`Item ${n} of 12`);
    await expect(card(page)).toBeVisible();
    items.add((await card(page).getAttribute('data-item')) ?? '');
    await page.getByRole('button', { name: 'I don’t know' }).click();
    await expect(card(page).locator('.quiz-answer')).toBeVisible();
    await expect(goOn(page)).toBeFocused();
    if (n === 1) expect(await violations(page, 'main')).toEqual([]);
    if (n < 12) await next(page);
  }
  expect(items.size).toBe(12);
  expect(new Set([...items].map((item) => item.split('#')[0])).size).toBe(12);
  await expect(goOn(page)).toContainText('See your plan');
  await goOn(page).click();
  const plan = page.getByRole('region', { name: 'Your plan' });
  await expect(plan.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(plan).toContainText('12 items, 0 right.');
  await expect(plan.getByRole('heading', { name: 'Start with' })).toBeVisible();
  expect(await violations(page, 'main')).toEqual([]);
  await expect(plan).toContainText('You have set no date for your interview.');
  const reviews = await storedOf(page, 'review');
  expect(reviews.map(({ grade }) => grade)).toEqual(Array(12).fill(1));
  const [placement] = await storedOf(page, 'placement');
  expect(placement).toMatchObject({ asked: 12, right: 0, later: [], skip: [] });
  // There are more topics than items: each item is of another.
  expect(placement?.start).toHaveLength(asked);
  await page.reload();
  await expect(plan).toContainText('12 items, 0 right.');
  await expect(page.getByRole('button', { name: 'Take it again' })).toBeVisible();
  await plan.getByRole('link', { name: `Practise these ${asked} topics` }).click();
  await expect(page).toHaveURL(/practice\/\?topic=[a-z,-]+$/);
  await expect(page.locator('.practice-head')).toContainText('12 items due');
});

test('by the keyboard, and harder after a right answer', async ({ page }) => {
  await begin(page);
  // Choice items say in their markup what is right: others are passed by, from one that fits begin anew.
  while ((await card(page).getAttribute('data-kind')) !== 'choice') {
    await page.getByRole('button', { name: 'Leave it for now' }).click();
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await expect(card(page)).toBeVisible();
  }
  await expect(card(page).locator('input').first()).toBeFocused();
  const item = await card(page).getAttribute('data-item');
  await answerChoice(card(page), true);
  await expect(card(page).locator('.quiz-verdict')).toBeFocused();
  await next(page, 'Enter');
  await expect(head(page)).toContainText(/Item 2 of 12.*, advanced/s);
  expect(await card(page).getAttribute('data-item')).not.toBe(item);
  await expect
    .poll(() => storedOf(page, 'review'))
    .toMatchObject([{ item, grade: 3, answer: { kind: 'choice' } }]);
});

test('a reload goes on where the reader was; one who leaves may go on, or begin anew', async ({
  page,
}) => {
  await begin(page);
  await missUpTo(page, 3);
  const item = await card(page).getAttribute('data-item');
  await page.reload();
  await expect(head(page)).toContainText('Item 3 of 12');
  await expect(card(page)).toHaveAttribute('data-item', item ?? '');
  await page.goto('progress/');
  await page.goBack();
  await expect(card(page)).toHaveAttribute('data-item', item ?? '');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave it for now' }).click();
  await expect(page.getByRole('button', { name: 'Go on with item 3 of 12' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveAttribute('data-item', item ?? '');
  await page.getByRole('button', { name: 'Leave it for now' }).click();
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(head(page)).toContainText('Item 1 of 12');
  expect(await storedOf(page, 'placement')).toEqual([]);
});

test('an answer that was given before a reload is not asked for again', async ({ page }) => {
  await begin(page);
  const item = await card(page).getAttribute('data-item');
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect(goOn(page)).toBeFocused();
  await page.reload();
  await expect(head(page)).toContainText('Item 2 of 12');
  await expect(page.locator(`quiz-card[data-item="${item}"]`)).toHaveCount(0);
});

test('with the date of the interview set it says how many days are left', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-28T12:00:00'));
  await page.goto('settings/');
  await page.getByLabel('My interview is on').fill('2026-12-07');
  await page.getByLabel('My interview is on').blur();
  await expect.poll(() => storedOf(page, 'setting')).toHaveLength(1);
  await begin(page);
  await missUpTo(page, 12);
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await goOn(page).click();
  const plan = page.getByRole('region', { name: 'Your plan' });
  await expect(plan).toContainText('From your placement of 28 November 2026');
  await expect(plan).toContainText('9 days to your interview on Monday, 7 December.');
  await plan.getByRole('link', { name: 'Your study plan to that day' }).click();
  await expect(page).toHaveURL(/study-plans\/\?until=2026-12-07&minutes=60$/);
  await expect(page.locator('#your-plan')).toBeVisible();
});

test.describe('when something cannot be loaded', () => {
  test.use({ expectedTrouble: /Failed to load resource/ });

  test('it says so, keeps what was answered, and tries again', async ({ page, context }) => {
    await page.route('**/practice/catalogue.json', (route) => route.abort());
    await page.goto(path);
    await expect(page.getByRole('status')).toContainText('could not be loaded');
    await page.unroute('**/practice/catalogue.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeFocused();
    await page.route('**/questions/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(page.locator('.practice-trouble')).toContainText('Your answers are safe.');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.practice-trouble')).toContainText('You are offline');
    await context.setOffline(false);
    await page.unroute('**/questions/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(card(page)).toBeVisible();
  });
});

test('fits a phone, in the run and in the plan, and is found from practice and the home page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.goto('./');
  await page.getByRole('link', { name: 'Placement in twelve items' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Placement' })).toBeVisible();
  await page.goto('practice/');
  await page.locator('.lead').getByRole('link', { name: 'placement' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(card(page)).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(390);
  await missUpTo(page, 12);
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await goOn(page).click();
  await expect(page.getByRole('region', { name: 'Your plan' })).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(390);
});
