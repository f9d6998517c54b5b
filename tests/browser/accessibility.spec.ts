import { AxeBuilder } from '@axe-core/playwright';
import { pages } from './pages.ts';
import { expect, test } from './site.ts';

for (const theme of ['light', 'dark']) {
  test.describe(theme, () => {
    for (const path of pages) {
      test(`${path || 'home'} has no violation of axe's rules`, async ({ page }) => {
        await page.addInitScript((value) => {
          localStorage.setItem('starlight-theme', value);
        }, theme);
        await page.goto(path);
        await page.locator('details').evaluateAll((all) => {
          for (const element of all) (element as HTMLDetailsElement).open = true;
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
      });
    }

    test('the search dialog has none, with results and without', async ({ page }) => {
      await page.addInitScript((value) => {
        localStorage.setItem('starlight-theme', value);
      }, theme);
      await page.goto('');
      await page.keyboard.press('/');
      for (const query of ['drift', 'xyzzyqq']) {
        await page.getByLabel('Search the handbook').last().fill(query);
        await expect(page.locator('.search-count')).toHaveText(/\w/);
        const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  });
}
