import type { Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { violations } from './axe.ts';
import { expect, test } from './site.ts';

/** Pages that hold what few pages hold, and an element of it. */
const holders = {
  formula: ['questions/inference-and-serving/kv-cache-memory/', '.formula math'],
  chart: ['questions/inference-and-serving/serving-mixture-of-experts/', '.chart svg'],
  table: ['questions/llmops-foundations/multilingual-llm-products/', '.small-table table'],
  aside: ['questions/serving-operations/choose-inference-hardware/', '.aside'],
  fold: ['questions/evaluation-and-testing/evaluating-agents/', '.fold'],
  tabs: ['guides/without-a-server/', '.code-tabs'],
} as const;

const without = 'questions/mlops-fundamentals/what-is-mlops-vs-traditional-devops/';

async function inlineStyles(page: Page): Promise<string> {
  return (await page.locator('head style').allTextContents()).join('\n');
}

test('the styles of a rare block stand in the pages that hold it, and in no other', async ({
  page,
}) => {
  for (const [name, [path, element]] of Object.entries(holders)) {
    await page.goto(path);
    const styles = await inlineStyles(page);
    const [first = ''] = element.split(' ');
    expect(styles, name).toContain(first);
    const others = Object.values(holders).filter(([other]) => other !== path);
    for (const [, other] of others) {
      const [marker = ''] = other.split(' ');
      if ((await page.locator(marker).count()) === 0) expect(styles, name).not.toContain(marker);
    }
    expect(brotliCompressSync(styles).length, name).toBeLessThan(900);
  }
  await page.goto(without);
  expect(await inlineStyles(page)).not.toMatch(/formula|chart|small-table|\.aside|\.fold|code-tab/);
});

test('in both themes nobody is shut out of what is rare', async ({ page }) => {
  for (const [path, element] of Object.values(holders)) {
    await page.goto(path);
    await expect(page.locator(element).first()).toBeVisible();
    expect(await violations(page, 'main'), path).toEqual([]);
  }
});

test('on a phone nothing of it makes the page wider', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [path] of Object.values(holders)) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
});

test('a formula is drawn: a fraction is higher than its line', async ({ page }) => {
  await page.goto('questions/production-mlops/gpu-scheduling-and-sharing/');
  const fraction = page.locator('main p mfrac').first();
  const height = (await fraction.boundingBox())?.height ?? 0;
  const letter = (await fraction.locator('mi').first().boundingBox())?.height ?? 0;
  expect(height).toBeGreaterThan(1.5 * letter);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a fold opens, and a tab shows its code', async ({ page }) => {
    await page.goto(holders.fold[0]);
    const fold = page.locator('.fold');
    await expect(fold.locator('p').first()).toBeHidden();
    await fold.locator('summary').click();
    await expect(fold.locator('p').first()).toBeVisible();
    await page.goto(holders.tabs[0]);
    await expect(page.getByText('python3 -m http.server')).toBeVisible();
    await expect(page.getByText('py -m http.server')).toBeHidden();
    await page.locator('.code-tab-names').getByText('Windows').click();
    await expect(page.getByText('py -m http.server')).toBeVisible();
    await expect(page.getByText('python3 -m http.server')).toBeHidden();
  });

  test('a chart has its words and numbers', async ({ page }) => {
    await page.goto(holders.chart[0]);
    await page.locator('.chart summary').click();
    await expect(page.locator('.chart').getByRole('cell', { name: '585' })).toBeVisible();
  });
});

test('by the keyboard, the arrows choose a tab', async ({ page }) => {
  await page.goto(holders.tabs[0]);
  await page.locator('.code-tabs input').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('py -m http.server')).toBeVisible();
});

test('on paper everything that was closed is there', async ({ page }) => {
  for (const [path, closed] of [
    [holders.fold[0], '.fold p'],
    [holders.tabs[0], '.code-tab'],
  ] as const) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(closed).last()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('the search finds what stands in a fold, a table and a chart', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  for (const [query, title] of [
    ['unbiased estimate of pass^k', 'agent'],
    ['tokens relative to English Amharic', 'languages'],
    ['weights read in one decode step', 'mixture'],
  ] as const) {
    await page.getByRole('dialog').getByRole('searchbox').fill(query);
    await expect
      .poll(async () => (await page.locator('.search-hit b').allTextContents())[0] ?? '')
      .toMatch(new RegExp(title, 'i'));
  }
});
