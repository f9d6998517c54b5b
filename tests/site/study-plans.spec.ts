import { expect, test } from './site.ts';

// Far from midnight and from the change of a reader's day.
const today = new Date('2026-11-28T12:00:00');

test.describe('interview in N days', () => {
  test('makes a plan that stands in the address, and marks what is read', async ({ page }) => {
    await page.clock.setFixedTime(today);
    await page.goto('questions/mlops-fundamentals/ci-cd-in-mlops/');
    await page.getByRole('button', { name: 'Mark as read' }).click();
    await expect(page.locator('read-mark button')).toHaveAttribute('aria-pressed', 'true');
    await page.goto('study-plans/');
    await page.getByLabel('Date of the interview').fill('2026-12-10');
    await page.getByLabel('Minutes a day').fill('45');
    await page.getByLabel('Role').selectOption('ai-platform-sre');
    await page.getByRole('button', { name: 'Make my plan' }).click();
    const plan = page.getByRole('region', { name: 'Your plan up to Thursday, 10 December' });
    await expect(plan.getByRole('heading', { level: 3 })).toBeFocused();
    await expect(page).toHaveURL(/\?until=2026-12-10&minutes=45&track=ai-platform-sre$/);
    await expect(
      plan.getByText(/^12 days, \d+ questions, 1 of them read already\.$/),
    ).toBeVisible();
    await expect(plan.getByRole('heading', { level: 4 })).toHaveCount(12);
    await expect(plan.getByRole('link', { name: /^CI\/CD in MLOps.*read/ })).toBeVisible();
    await expect(plan.getByRole('link', { name: 'Mock interview' })).toHaveCount(1);
    await page.reload();
    await expect(plan.getByRole('heading', { level: 4 })).toHaveCount(12);
    await expect(page.getByLabel('Minutes a day')).toHaveValue('45');
    await plan.getByRole('link', { name: 'Practise these' }).first().click();
    await expect(page.locator('.practice-head')).toContainText('new');
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
      await expect(page.getByRole('heading', { name: 'Four weeks' })).toBeVisible();
      expect(await page.locator('.session li a').count()).toBeGreaterThan(121);
    });
  });
});
