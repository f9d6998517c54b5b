import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { idOf, store } from './stored-log.ts';

const topic = 'Technical Aspects of MLOps';
const titles = (page: Page) => page.locator('.search-hit b').allTextContents();

async function searched(page: Page, query: string): Promise<void> {
  await expect(page.locator('search-page .search-box')).toHaveAttribute('data-query', query);
}

test('what is searched for stands in the address, and the address brings it back', async ({
  page,
}) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('model registry');
  await searched(page, 'model registry');
  await page.getByLabel('Topic').selectOption(topic);
  await expect(page).toHaveURL(/q=model\+registry&topic=Technical/);
  await expect
    .poll(async () => (await page.locator('.search-where').allTextContents()).join())
    .not.toContain('Fundamentals');
  const before = await titles(page);
  expect(before[0]).toContain('model registries');
  await page.reload();
  await searched(page, 'model registry');
  await expect(page.getByLabel('Topic')).toHaveValue(topic);
  await expect.poll(() => titles(page)).toEqual(before);
});

test('opening a result and going back shows the results again', async ({ page }) => {
  await page.goto('search/?q=canary');
  await searched(page, 'canary');
  await page.locator('.search-hit').first().click();
  await expect(page).toHaveURL(/hl=canary/);
  await page.goBack();
  await searched(page, 'canary');
});

test('of comparisons alone, every part leads to a table', async ({ page }) => {
  await page.goto('search/?q=registry&kind=comparison');
  await searched(page, 'registry');
  await page.locator('.search-part').first().click();
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`caption [id="${id}"]`)).toBeVisible();
});

test('sorted by date, the dates fall', async ({ page, request }) => {
  await page.goto('search/?q=model&sort=date');
  await searched(page, 'model');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator('.search-hit')).not.toHaveCount(8);
  const links = await page
    .locator('.search-hit')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const dates: string[] = [];
  for (const link of links) {
    const html = await (await request.get(link)).text();
    dates.push(/Last reviewed <time datetime="([\d-]+)"/.exec(html)?.[1] ?? '');
  }
  expect(dates.length).toBeGreaterThan(8);
  expect(dates).toEqual([...dates].sort().reverse());
});

test('a question marked as read is not among the unread', async ({ page }) => {
  await page.goto('questions/technical-mlops/model-registries/');
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.locator('read-mark button')).toHaveAttribute('aria-pressed', 'true');
  await page.goto('search/?q=model+registries&state=unread');
  await searched(page, 'model registries');
  expect((await titles(page)).join()).not.toContain('function of model registries');
  await page.getByLabel('Your state').selectOption('read');
  await expect.poll(() => titles(page)).toHaveLength(1);
});

test('filters alone list what they leave', async ({ page }) => {
  await page.goto(`search/?topic=${encodeURIComponent(topic)}&difficulty=intermediate`);
  await expect(page.locator('.search-where').first()).toContainText('Intermediate');
  const count = await page.locator('.search-hit').count();
  await expect(page.locator('.search-count')).toHaveText(`${count} pages`);
  await expect(page.getByLabel('Difficulty')).toContainText(`Intermediate (${count})`);
});

test('filters that fit nothing can be left', async ({ page }) => {
  await page.goto('search/?q=drift&state=read');
  await searched(page, 'drift');
  await expect(page.locator('.search-count')).toHaveText('Nothing found');
  await page.getByRole('button', { name: 'Search without filters' }).click();
  await expect(page.locator('.search-hit').first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=drift$/);
});

test('the dialog leads to the page with its words and filters', async ({ page, baseURL }) => {
  await page.goto('');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('drift');
  await dialog.getByLabel('Topic').selectOption('MLOps Fundamentals');
  await dialog.getByRole('link', { name: /More filters/ }).click();
  await expect(page).toHaveURL(`${baseURL}search/?q=drift&topic=MLOps+Fundamentals`);
  await searched(page, 'drift');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page.locator('search-page input')).toBeFocused();
  await expect(dialog).toBeHidden();
});

test('hostile choices in the address find nothing, and break nothing', async ({ page }) => {
  await page.goto('search/?q=%3Cimg+src=x+onerror=alert(1)%3E&topic=__proto__&sort=x&kind=<b>');
  await searched(page, '<img src=x onerror=alert(1)>');
  await expect(page.locator('.search-count')).toHaveText('Nothing found');
});

test('the glossary is found as a kind of its own', async ({ page }) => {
  await page.goto('search/?kind=glossary&q=drift');
  const hits = page.locator('.search-hit');
  await expect(hits).toHaveCount(3);
  for (const hit of await hits.all()) {
    await expect(hit).toHaveAttribute('href', /\/glossary\/[a-z]\//);
  }
  await expect(page.locator('.search-where').first()).toHaveText('Glossary');
  await page.locator('a[href$="#drift"]').click();
  await expect(page.locator('#drift:target')).toBeInViewport();
});

test('questions with something due are found once practice has said so', async ({ page }) => {
  await page.goto('practice/');
  await expect(page.locator('.practice-head')).toBeVisible();
  await store(page, [
    {
      type: 'review',
      id: idOf(1),
      item: 'feature-stores#which-value',
      at: Date.now() - 90 * 86_400_000,
      grade: 3,
      took: 1000,
    },
  ]);
  await expect(page.locator('.practice-head')).toBeVisible();
  await page.goto('questions/?state=due');
  await expect(page.locator('.question-list > li:visible')).toHaveCount(1);
  await page.goto('search/?q=feature&state=due');
  await expect(page.locator('.search-hit')).toHaveCount(1);
});
