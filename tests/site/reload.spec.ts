import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

test.use({ viewport: { width: 800, height: 400 } });

const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const place = (page: Page) => page.evaluate(() => Math.round(scrollY));

for (const path of ['search/?q=model', 'progress/']) {
  test(`${path}, which a script draws, keeps the reader's place over a reload and on the way back`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect.poll(() => height(page)).toBeGreaterThan(1500);
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('900');
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => place(page)).toBe(900);
    await page.goto('questions/');
    await page.goBack({ waitUntil: 'networkidle' });
    await expect.poll(() => place(page)).toBe(900);
    await page.mouse.wheel(0, -300);
    await expect.poll(() => place(page)).toBe(600);
  });
}

test('who scrolled on from the group that the address names finds that place again', async ({
  page,
}) => {
  await page.goto('compare/');
  const name = await page
    .locator('list-filter h2[id], list-filter [data-rest][id]')
    .first()
    .getAttribute('id');
  await page.goto(`compare/#${name}`);
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('scroll');
  await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('700');
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(() => place(page)).toBe(700);
  await page.goto('questions/');
  await page.goBack({ waitUntil: 'networkidle' });
  await expect.poll(() => place(page)).toBe(700);
});
