import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { askedCard } from './practice-page.ts';
import { pages } from './pages.ts';
import { answerChoice } from './quiz-card.ts';
import { expect, test } from './site.ts';

const themes = ['light', 'dark'] as const;

/** What axe finds, in words. All of its rules in the first theme; in the second those that a theme can break. */
async function violations(page: Page, within = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const axe = new AxeBuilder({ page }).include(within);
    if (theme !== 'light') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations: broken } = await axe.analyze();
    found.push(
      ...broken.map(
        ({ id, nodes }) => `${theme}, ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      ),
    );
  }
  return found;
}

for (const path of pages) {
  test(`${path || 'home'} breaks none of axe's rules, light and dark`, async ({ page }) => {
    await page.goto(path);
    await page.locator('details').evaluateAll((all) => {
      for (const element of all) (element as HTMLDetailsElement).open = true;
    });
    expect(await violations(page)).toEqual([]);
  });
}

test('the search dialog breaks none, with results and without', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  for (const query of ['drift', 'xyzzyqq']) {
    await page.getByLabel('Search the handbook').last().fill(query);
    await expect(page.locator('.search-count')).toHaveText(/\w/);
    expect(await violations(page, 'dialog')).toEqual([]);
  }
});

test('an answer in practice breaks none, nor do a mock interview and its report', async ({
  page,
}) => {
  await page.goto('practice/?kind=choice');
  await answerChoice(askedCard(page), true);
  await page.locator('.practice-choices summary').click();
  expect(await violations(page, 'main')).toEqual([]);
  await page.goto('practice/mock-interview/');
  await page.getByLabel('20 minutes').check();
  await page.getByRole('button', { name: 'Start' }).click();
  for (let n = 0; n < 4; n += 1) {
    await page.getByRole('button', { name: 'I have answered' }).click();
    await page.locator('.mock-points input').first().check();
    if (n === 0) expect(await violations(page, 'main')).toEqual([]);
    await page.locator('.mock-points + .practice-buttons .practice-main').click();
  }
  await expect(page.locator('.mock-report')).toBeVisible();
  expect(await violations(page, 'main')).toEqual([]);
  await page.goto('progress/');
  await expect(page.locator('.tiles')).toBeVisible();
  expect(await violations(page, 'main')).toEqual([]);
});
