import { answerAndGoOn, openPractice } from './practice-page.ts';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 390, height: 844 } });

const path = 'questions/mlops-fundamentals/what-is-mlops-vs-traditional-devops/';

test('a comparison of two or three columns is cards with their names, and none scrolls sideways', async ({
  page,
}) => {
  await page.goto(path);
  const table = page.locator('.comparison-cards').first();
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  const names = await table.locator('thead th').allTextContents();
  const row = table.locator('tbody tr').first();
  const cells = row.locator('td');
  expect(await cells.count()).toBe(names.length - 1);
  for (const [index, cell] of (await cells.all()).entries()) {
    const shown = await cell.evaluate((td) => getComputedStyle(td, '::before').content);
    expect(JSON.parse(shown)).toBe(names[index + 1]!.trim());
  }
});

test('a diagram opens large in a dialog, and Escape closes it where it was opened', async ({
  page,
}) => {
  await page.goto(path);
  await page.locator('.diagram-open').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('img')).toHaveAccessibleName(/.+/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.diagram-dialog')).toHaveCount(0);
  await expect(page.locator('.diagram-open').first()).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a diagram opens large by its address', async ({ page }) => {
    await page.goto(path);
    const box = page.locator('.diagram-scroll').first();
    const before = (await box.locator('svg').boundingBox())!.width;
    await page.locator('.diagram-open').first().click();
    await expect
      .poll(async () => (await box.locator('svg').boundingBox())!.width)
      .toBeGreaterThan(before * 1.5);
    await page.locator('.diagram-close:visible').click();
    await expect(page.locator('.diagram-close:visible')).toHaveCount(0);
  });
});

test('the header counts what is due', async ({ page }) => {
  await page.clock.install();
  await openPractice(page);
  await answerAndGoOn(page, false);
  const due = page.getByRole('banner').locator('[data-due-count]');
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await page.goto('guides/');
  await expect(due).toBeVisible();
  await expect(
    page.getByRole('banner').getByRole('link', { name: /Practice.*1 due/ }),
  ).toBeVisible();
});

test('all questions: rows are dense, and the short answer is shown on demand', async ({ page }) => {
  await page.goto('questions/');
  const rows = page.locator('.question-list > li');
  const heights = await rows.evaluateAll((all) => all.map((row) => row.clientHeight));
  expect(heights.reduce((sum, height) => sum + height, 0) / heights.length).toBeLessThan(115);
  const button = rows.first().getByRole('button', { name: /^Short answer/ });
  await button.click();
  await expect(rows.first().locator('.short-answer-shown p').first()).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await button.click();
  await expect(rows.first().locator('.short-answer-shown')).toBeHidden();
});

for (const dir of ['ltr', 'rtl']) {
  test(`at 400 % a name that is longer than the screen, of which the beginning alone is shown, widens no page (${dir})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('');
    const overflow = await page.evaluate((direction) => {
      const root = document.documentElement;
      root.dir = direction;
      document.querySelector('.site-title .rest')!.textContent =
        'Platform Engineering Interview Questions and Answers';
      return root.scrollWidth - root.clientWidth;
    }, dir);
    expect(overflow).toBe(0);
    await expect(page.locator('.site-title')).toHaveAccessibleName(/Questions and Answers/);
  });
}

test('letters of twice the size widen no page with fields', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  for (const path of ['', 'settings/', 'search/', 'study-plans/', 'calculators/error-budget/']) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), path)
      .toBe(320);
  }
});
