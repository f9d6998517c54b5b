import { answerChoice } from './quiz-card.ts';
import { answerAndGoOn, askedCard, askedItem, openPractice } from './practice-page.ts';
import { expect, test } from './site.ts';

// Anki-Android#2773, #2434 and #3788: an app that was left open showed the counts of yesterday until a restart.
test('a tab that stays open overnight begins the new day, and leaves a begun answer alone', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-28T21:00:00') });
  await openPractice(page);
  const session = page.locator('practice-session');
  await answerChoice(askedCard(page), true);
  await page.locator('.practice-grades').getByRole('button', { name: 'Good' }).click();
  await expect(session).toContainText(/1 of \d+ done/);
  const item = await askedItem(page);
  const chosen = askedCard(page).locator('input').first();
  await chosen.check();

  await page.clock.fastForward('12:00:00');
  await expect(session).toContainText(/0 of \d+ done/);
  expect(await askedItem(page)).toBe(item);
  await expect(chosen).toBeChecked();
});

test('the counts of a tab that was left are those of the day on which it is looked at again', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-28T21:00:00') });
  await openPractice(page);
  await answerAndGoOn(page, true);
  await page.goto('questions/mlops-fundamentals/');
  const badge = page.locator('[data-due-count]');
  const topic = page.locator('[data-progress-topic]').first();
  await expect(topic).toContainText('1 of');
  await expect(badge).toBeHidden();
  // Longer than FSRS puts off what was answered once.
  await page.clock.fastForward(30 * 24 * 60 * 60 * 1000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(badge).toContainText('1');
  await expect(topic).toContainText('1 due');
});
