import { answerAndGoOn, openPractice } from './practice-page.ts';
import { expect, test } from './site.ts';

// Far from midnight and from the change of a reader's day.
const today = new Date('2026-11-28T12:00:00');

test.describe('interview in N days', () => {
  test('says how many items are due, once practice has worked it out', async ({ page }) => {
    await page.goto('study-plans/');
    const until = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
    const address = `study-plans/?until=${until}&minutes=45`;
    await page.goto(address);
    const first = page.locator('.plan-days > li').first();
    await expect(first).toBeVisible();
    await expect(page.getByText(/^Due: /)).toHaveCount(0);
    await openPractice(page);
    await answerAndGoOn(page, false);
    await answerAndGoOn(page, true);
    await page.goto(address);
    await expect(first).toContainText('Due: 1 item');
    await expect(page.locator('.plan-days')).toContainText('Due: nothing yet');
  });

  test('says what is wrong with an address or a form, and fits a phone', async ({ page }) => {
    await page.clock.setFixedTime(today);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('study-plans/?until=2026-11-27&minutes=2');
    await expect(page.getByText('This day is past.')).toBeVisible();
    await expect(page.getByText('Write whole minutes, from 5 to 600.')).toBeVisible();
    await page.getByLabel('Date of the interview').fill('2026-11-29');
    await page.getByRole('button', { name: 'Make my plan' }).click();
    const minutes = page.getByLabel('Minutes a day');
    await expect(minutes).toBeFocused();
    await expect(minutes).toHaveAccessibleDescription('Write whole minutes, from 5 to 600.');
    await minutes.fill('600');
    await minutes.press('Enter');
    await expect(page.getByRole('heading', { name: 'Day 1: Saturday, 28 November' })).toBeVisible();
    await expect(page.getByText('This day is past.')).toHaveCount(0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('offers no form, and the written plans', async ({ page }) => {
      await page.goto('study-plans/');
      await expect(page.getByRole('button', { name: 'Make my plan' })).toBeHidden();
      await expect(page.getByRole('heading', { name: 'One week' })).toBeVisible();
      expect(await page.locator('.session li a').count()).toBeGreaterThan(10);
    });
  });
});
