import { questionPages } from './pages.ts';
import { expect, test } from './site.ts';

const all = questionPages.length;

test.describe('compare', () => {
  test('shows every comparison of the site, and filters rows as one types', async ({ page }) => {
    await page.goto('compare/');
    const tables = page.locator('.compare-topic > details');
    expect(await tables.count()).toBeGreaterThanOrEqual(all);
    await expect(page.getByRole('table')).toHaveCount(0);
    await tables.first().locator('summary').click();
    await expect(page.getByRole('table')).toHaveCount(1);
    await page.getByRole('searchbox', { name: 'Words' }).fill('rollback');
    await expect(page.locator('output')).toHaveText(/^\d+ of \d+ rows$/);
    const rows = page.locator('tbody tr:visible');
    expect(await rows.count()).toBeGreaterThan(0);
    for (const text of await rows.allTextContents())
      expect(text.toLowerCase()).toContain('rollback');
    await page.getByRole('searchbox', { name: 'Words' }).fill('');
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.goto('compare/?q=rollback');
    await expect(rows.first()).toBeVisible();
  });

  test('every row has an address of its own', async ({ page }) => {
    await page.goto('compare/#devops-vs-mlops--rollback');
    const row = page.locator('#devops-vs-mlops--rollback');
    await expect(row).toBeInViewport();
    await row.getByRole('link', { name: 'Rollback' }).click();
    await expect(page).toHaveURL(/#devops-vs-mlops--rollback$/);
  });
});

for (const path of [
  'questions/#technical-mlops',
  'compare/#technical-mlops',
  'glossary/#letter-d',
]) {
  test(`${path} ends below the filters`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(path);
    const filters = page.locator('.filters');
    const target = page.locator(`#${path.split('#')[1]}`);
    await expect(target).toBeInViewport();
    const endOf = async () => {
      const { y, height } = (await filters.boundingBox())!;
      return y + height;
    };
    await expect
      .poll(async () => (await target.boundingBox())!.y - (await endOf()))
      .toBeGreaterThan(0);
  });
}

for (const path of ['questions/', 'compare/', 'glossary/']) {
  test(`${path} hides no stop behind the filters on the way back by Shift and Tab`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.goto(path);
    await page.locator('list-filter').locator('a:visible, button:visible, summary').last().focus();
    const hidden: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Shift+Tab');
      const behind = await page.evaluate(() => {
        const element = document.activeElement!;
        const { left, top, width, height } = element.getBoundingClientRect();
        const over = document.elementFromPoint(left + width / 2, top + height / 2);
        const isBehind = over?.closest('.filters') && !element.closest('.filters');
        return isBehind ? element.textContent.trim() : '';
      });
      if (behind) hidden.push(behind);
    }
    expect(hidden).toEqual([]);
  });
}
