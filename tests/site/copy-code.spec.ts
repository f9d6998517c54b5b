import { readFileSync } from 'node:fs';
import { expect, test } from './site.ts';

const path = 'questions/adaptation-and-fine-tuning/lora-vs-qlora-vs-full/';

test('the button of an example copies its code as it was written', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(path);
  const figure = page.locator('.expressive-code').first();
  await figure.scrollIntoViewIfNeeded();
  await figure.getByRole('button', { name: 'Copy the code' }).click();
  await expect(page.locator('#live-region')).toHaveText('Copied');
  const source = readFileSync(
    `tests/fixtures/handbook/content/docs/${path.slice(0, -1)}.mdx`,
    'utf8',
  );
  // The first that is no drawing.
  const [, written] = /^```(?!dot)\w.*\n([^]*?)\n```$/m.exec(source)!;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
});

test('a browser that refuses to copy: the button says so, and can be pressed again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () =>
      Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
  });
  await page.goto(path);
  const figure = page.locator('.expressive-code').first();
  await figure.scrollIntoViewIfNeeded();
  const button = figure.getByRole('button', { name: 'Copy the code' });
  await button.click();
  await expect(page.locator('#live-region')).toHaveText('Not copied: the browser refused');
  await expect(button).toHaveText('Not copied: the browser refused');
  await expect(button).toHaveText('Copy');
});

test('without a clipboard, as without HTTPS, there is no button', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
  await page.goto(path);
  const figure = page.locator('.expressive-code').first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('pre')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(figure.getByRole('button')).toHaveCount(0);
});
