import { firstQuestions, inShares, kinds } from './pages.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const [names, paths] of inShares(kinds)) {
  test(`readable, and without a control that does nothing: ${names}`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      await expect(page.locator('main'), path).toContainText(/\w+/);
      const dead = page.locator(
        'button:visible:not([popovertarget]):not([type=submit]), select:visible, input:visible:not([name=q])',
      );
      const shown = await dead.evaluateAll((all) => all.map((element) => element.outerHTML));
      expect.soft(shown, path).toEqual([]);
    }
  });
}

test('on a question of each topic, quiz answers and reasons can be opened', async ({ page }) => {
  for (const path of firstQuestions) {
    await page.goto(path);
    const cards = page.locator('quiz-card');
    expect(await cards.count()).toBeGreaterThanOrEqual(4);
    const details = page.locator('quiz-card:not(.drill *) details').first();
    await details.locator('summary').click();
    await expect(details.locator('> :not(summary)').first()).toBeVisible();
    await expect(details.locator('> :not(summary)').first()).not.toBeEmpty();
  }
});

test('the search is a link to all questions, and the form on the home page leads there too', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.getByRole('banner').getByRole('link', { name: 'All questions' })).toBeVisible();
  await page.locator('#home-search').fill('drift');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/questions\/\?q=drift$/);
});
