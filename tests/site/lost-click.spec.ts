import { questionPage } from './quiz-card.ts';
import { expect, test } from './site.ts';

test('cards that come to life above a button while it is pressed do not take it from under the press', async ({
  page,
}) => {
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/quiz\.[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(questionPage);
  const button = page.getByRole('button', { name: 'Mark as read' });
  const asked = page.waitForRequest(/\/quiz\.[\w-]+\.js$/);
  await button.scrollIntoViewIfNeeded();
  const answered = (await asked).response();
  await button.hover();
  await page.mouse.down();
  release();
  await (await answered)?.finished();
  // Long enough for the code to run, and for the page to be drawn.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
  });
  await page.mouse.up();
  await expect(page.locator('read-mark button')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('quiz-card[data-live]').first()).toBeAttached();
});
