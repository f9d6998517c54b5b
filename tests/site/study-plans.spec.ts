import { answerAndGoOn, openPractice } from './practice-page.ts';
import { expect, test } from './site.ts';
import { storedOf } from './stored-log.ts';

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
    await expect(plan.getByRole('heading', { level: 4 })).toHaveCount(5);
    await expect(plan.getByRole('link', { name: /^CI\/CD in MLOps.*read/ })).toBeVisible();
    await expect(plan.getByRole('link', { name: 'Mock interview' })).toHaveCount(1);
    await page.reload();
    await expect(plan.getByRole('heading', { level: 4 })).toHaveCount(5);
    await expect(page.getByLabel('Minutes a day')).toHaveValue('45');
    await plan.getByRole('link', { name: 'Practise these' }).first().click();
    await expect(page.locator('.practice-head')).toContainText('new');
  });

  test('a day moves on: what was read is done today, and left out from tomorrow on', async ({
    page,
  }) => {
    await page.clock.setFixedTime(today);
    const address = 'study-plans/?until=2026-12-10&minutes=45';
    await page.goto(address);
    const days = page.locator('.plan-days > li');
    const linksOf = (day: number) => days.nth(day).locator('ul a');
    const planned = await linksOf(0).evaluateAll((links) =>
      links.map((link) => (link as HTMLElement).dataset['progressQuestion'] ?? ''),
    );
    const later = await linksOf(1).first().getAttribute('data-progress-question');
    await linksOf(0).first().click();
    await page.getByRole('button', { name: 'Mark as read' }).click();
    await expect(page.locator('read-mark button')).toHaveAttribute('aria-pressed', 'true');
    await page.goto(address);
    // Today's share stays as it was.
    await expect(linksOf(0)).toHaveCount(planned.length);
    await expect(days.first()).toContainText(`1 of ${planned.length} read`);
    await page.clock.setFixedTime(new Date('2026-11-29T12:00:00'));
    await page.goto(address);
    await expect(page.getByText('Left out: 1 that you read before today.')).toBeVisible();
    const slugs = page.locator('.plan-days [data-progress-question]');
    await expect(slugs.first()).toHaveAttribute('data-progress-question', planned[1] ?? later!);
    await expect(page.locator(`.plan-days [data-progress-question="${planned[0]}"]`)).toHaveCount(
      0,
    );
    await expect(page.getByRole('heading', { name: 'Day 1: Sunday, 29 November' })).toBeVisible();
  });

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

  test('remembers the minutes; the date it keeps for practice when it is told to', async ({
    page,
  }) => {
    await page.clock.setFixedTime(today);
    await page.goto('study-plans/');
    await page.getByLabel('Date of the interview').fill('2026-12-10');
    await page.getByLabel('Minutes a day').fill('25');
    await page.getByLabel('Minutes a day').press('Enter');
    await expect(page.locator('#your-plan')).toBeFocused();
    await expect
      .poll(() => storedOf(page, 'setting'))
      .toMatchObject([{ name: 'minutes-per-day', value: 25 }]);
    await expect(page.getByText('Practice does not know this date yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Keep this date' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.plan-kept')).toBeFocused();
    await expect(page.locator('.plan-kept')).toContainText('Practice knows this date');
    await page.goto('study-plans/');
    await expect(page.getByLabel('Minutes a day')).toHaveValue('25');
    await expect(page.getByLabel('Date of the interview')).toHaveValue('2026-12-10');
    // Of two settings of one moment neither is the newer.
    await page.clock.setFixedTime(today.getTime() + 60_000);
    await page.goto('settings/');
    await expect(page.getByLabel('My interview is on')).toHaveValue('2026-12-10');
    const minutes = page.getByLabel('Minutes a day for the plan');
    await expect(minutes).toHaveValue('25');
    await minutes.fill('4');
    await minutes.blur();
    await expect(page.getByText('a whole number from 5 to 600.')).toBeVisible();
    await minutes.fill('90');
    await minutes.blur();
    await page.goto('study-plans/?until=2026-12-11');
    await expect(page.getByLabel('Minutes a day')).toHaveValue('90');
    await expect(page.getByText('Practice has another date: Thursday, 10 December.')).toBeVisible();
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
