import { expect, test } from './site.ts';

const first = 'questions/mlops-fundamentals/what-is-mlops-vs-traditional-devops/';

test('the first stop is the way past the navigation', async ({ page }) => {
  await page.goto(first);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#_top$/);
});

test('every stop on a question page can be seen', async ({ page }) => {
  await page.goto(first);
  const lost: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'nothing has the focus';
      const { width, height } = element.getBoundingClientRect();
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const around = element.closest(':focus-within');
      const shown = outlineStyle !== 'none' || boxShadow !== 'none' || around !== element;
      return width > 0 && height > 0 && shown ? '' : element.outerHTML.slice(0, 120);
    });
    if (seen) lost.push(seen);
  }
  expect(lost).toEqual([]);
});

test('the search opens by /, by Ctrl-K, and gives the focus back', async ({ page }) => {
  await page.goto(first);
  for (const key of ['/', 'Control+k']) {
    await page.getByRole('button', { name: 'Search' }).focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  }
});

test('/ is a letter like others where one types', async ({ page }) => {
  await page.goto('questions/');
  const field = page.getByLabel('Words');
  await field.focus();
  await page.keyboard.type('ci/cd');
  await expect(field).toHaveValue('ci/cd');
  await expect(page.getByRole('dialog')).toBeHidden();
});
