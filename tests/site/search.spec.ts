import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

async function search(page: Page, query: string): Promise<string[]> {
  const input = page.getByRole('dialog').getByRole('searchbox');
  await input.fill(query);
  await expect(page.locator('.search-count')).not.toHaveText('');
  await expect
    .poll(async () =>
      page.evaluate(() => document.querySelector('.search-box')?.getAttribute('data-query')),
    )
    .toBe(query);
  return page.locator('.search-hit b').allTextContents();
}

test.beforeEach(async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('finds a page by its title, with parts at headings and marked words', async ({ page }) => {
  const [first] = await search(page, 'model registries');
  expect(first).toBe('Describe the function of model registries in MLOps.');
  await expect(page.locator('.search-part').first()).toHaveAttribute('href', /#[\w-]+$/);
  await expect(page.locator('.search-results mark', { hasText: /^regist/i }).first()).toBeVisible();
});

for (const query of ['CICD', 'CI/CD', 'ci cd', 'ci-cd']) {
  test(`"${query}" finds the page on CI and CD first`, async ({ page }) => {
    expect((await search(page, query))[0]).toContain('Continuous Integration (CI)');
  });
}

test('a title outranks a mention', async ({ page }) => {
  expect((await search(page, 'feature stores'))[0]).toContain('feature stores');
  expect((await search(page, 'monitoring'))[0]).toContain('monitoring and logging');
});

test('a comparison is found by its title and opened at its table', async ({ page }) => {
  await search(page, 'Offline store, online store and registry');
  const parts = page.locator('.search-part');
  await parts
    .filter({ has: page.locator('b', { hasText: /^Offline store, online store and registry$/ }) })
    .last()
    .click();
  await expect(page).toHaveURL(/#offline-online-registry$/);
});

test('filters narrow the results and show counts', async ({ page }) => {
  const all = await search(page, 'model');
  const topic = page.getByRole('dialog').getByLabel('Topic');
  await expect(topic.locator('option').nth(1)).toHaveText(/\(\d+\)/);
  await topic.selectOption('MLOps Fundamentals');
  await expect(page.locator('.search-where').first()).toContainText('Fundamentals');
  await expect
    .poll(async () =>
      (await page.locator('.search-where').allTextContents()).every((text) =>
        text.includes('Fundamentals'),
      ),
    )
    .toBe(true);
  await page.getByRole('dialog').getByLabel('Difficulty').selectOption('foundation');
  await expect(page.locator('.search-hit')).toHaveCount(2);
  expect(all.length).toBeGreaterThan(1);
});

test('arrows move through the results, Enter opens, and the words are marked there', async ({
  page,
}) => {
  await search(page, 'point-in-time');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-hit').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-part').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]hl=/);
  await expect
    .poll(() => page.evaluate(() => Number(document.documentElement.dataset['highlights'] ?? 0)))
    .toBeGreaterThan(0);
  const clear = page.getByRole('button', { name: /^Clear \d+ mark/ });
  // The marks and their button are to be seen: their styles come with them.
  await expect(clear).toHaveCSS('position', 'fixed');
  await clear.click();
  await expect(page).not.toHaveURL(/hl=/);
});

test('Enter in the field opens the first result', async ({ page }) => {
  await search(page, 'kv cache');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kv-cache-memory/);
});

test('a misspelled word is put right, and can be searched for as it is', async ({ page }) => {
  const [first] = await search(page, 'montioring');
  expect(first).toContain('monitoring');
  await expect(page.locator('.search-corrected')).toContainText('Showing results for monitoring');
  await page.getByRole('button', { name: /instead/ }).click();
  await expect(page.locator('.search-corrected')).toBeHidden();
});

test('nonsense finds nothing, and the empty state helps', async ({ page }) => {
  expect(await search(page, 'xyzzyqq')).toEqual([]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Nothing in the handbook matches xyzzyqq');
  await expect(dialog.getByRole('link', { name: 'All questions' })).toBeVisible();
});

test('typing fast shows the last query alone', async ({ page }) => {
  const input = page.getByRole('dialog').getByRole('searchbox');
  await input.pressSequentially('kv cache', { delay: 15 });
  await expect(page.locator('.search-box')).toHaveAttribute('data-query', 'kv cache');
  await expect(page.locator('.search-hit b').first()).toContainText('KV cache');
});

test('quiz options are not indexed', async ({ page }) => {
  const hits = await search(page, '"salary service mesh endpoints"');
  expect(hits).toEqual([]);
});

test('hostile text in the field stays text', async ({ page }) => {
  await search(page, '<img src=x onerror=alert(1)>');
  await expect(page.getByRole('dialog').locator('img')).toHaveCount(0);
});

test('the form on the home page opens the search with its words', async ({ page }) => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.locator('#home-search').fill('canary');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('canary');
  await expect(page.locator('.search-hit').first()).toBeVisible();
});

test.describe('without an index', () => {
  test.use({ expectedTrouble: /pagefind|Failed to load/ });

  test('it says so', async ({ page, context }) => {
    await context.route('**/pagefind/pagefind.js*', (route) => route.abort());
    await page.reload();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toContainText('The search index could not be loaded');
  });
});
