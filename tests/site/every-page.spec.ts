import { violations } from './axe.ts';
import { kinds, pages, questionPages } from './pages.ts';
import { expect, test } from './site.ts';

/** What stands round the text of a question is the same on all of them: it is looked at on one. */
const isLikeOthers = (path: string) => questionPages.includes(path) && !kinds.includes(path);

for (const path of pages) {
  test(`${path || 'home'}: one title, no overflow at 320 px, none of axe's rules broken`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    await expect(page).toHaveTitle(/LLMOps Interview Handbook/);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('main')).toHaveCount(1);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.locator('details').evaluateAll((all) => {
      for (const element of all) (element as HTMLDetailsElement).open = true;
    });
    expect(await violations(page, isLikeOthers(path) ? 'main' : 'html')).toEqual([]);
  });
}
