import { readFileSync } from 'node:fs';
import { brokenLinks } from './links.ts';
import { fileOf, kinds, questionPages, topicPages } from './pages.ts';
import { expect, test } from './site.ts';

const first = 'questions/mlops-fundamentals/what-is-mlops-vs-traditional-devops/';

test('every internal link of the site leads to a page, and every anchor to an element', async ({
  request,
  baseURL,
}) => {
  expect(await brokenLinks(request, baseURL!)).toEqual([]);
});

test('a question page has all its parts', async ({ page }) => {
  await page.goto(first);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^What is MLOps/);
  const title = page.locator('.question-title');
  await expect(title).toContainText('MLOps Fundamentals');
  await expect(title).toContainText(/Question 1 of \d+/);
  await expect(title).toContainText('Foundation');
  await expect(title).toContainText(/\d+ min read/);
  await expect(title.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
  await expect(page.getByRole('region', { name: 'Short answer' })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Key points' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await expect(page.locator('#sources + ol > li')).not.toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Edit page' })).toHaveAttribute(
    'href',
    /\/edit\/main\/src\/content\/docs\/questions\/mlops-fundamentals\/what-is-mlops-vs-traditional-devops\.mdx$/,
  );
  await expect(page.locator('a[rel=next]')).toHaveAttribute('href', /ml-lifecycle-definition\/$/);
  await expect(page.locator('a[rel=prev]')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'On this page' })).toContainText('Sources');
});

test('its comparison is a captioned table', async ({ page }) => {
  await page.goto(first);
  const region = page.getByRole('region', { name: 'Traditional DevOps vs MLOps' });
  const table = region.getByRole('table', { name: 'Traditional DevOps vs MLOps' });
  for (const row of [
    'Data and model management',
    'CI/CD',
    'Resource management',
    'Compliance and regulatory adherence',
  ]) {
    await expect(table.getByRole('rowheader', { name: row })).toBeVisible();
  }
  await expect(table.getByRole('columnheader')).toHaveCount(3);
});

test('a wide comparison on a phone is a region that can be focused and scrolled', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const wide = questionPages.find((path) =>
    readFileSync(fileOf(path), 'utf8').includes('class="comparison-scroll"'),
  );
  await page.goto(wide!);
  const region = page.locator('.comparison-scroll:not(.comparison-cards)').first();
  const head = region.getByRole('rowheader').first();
  await region.focus();
  const before = await head.boundingBox();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  const after = await head.boundingBox();
  expect(after?.x, 'the first column stays where it is').toBe(before?.x);
});

test('the sidebar lists the questions of its own topic alone', async ({ page }) => {
  await page.goto(first);
  const sidebar = page.getByRole('navigation', { name: 'Main' });
  const questions = questionPages.filter((path) =>
    path.startsWith('questions/mlops-fundamentals/'),
  );
  await expect(sidebar.locator('a[href*="/questions/mlops-fundamentals/"]')).toHaveCount(
    questions.length + 1,
  );
  await expect(sidebar.locator('a[href*="/questions/technical-mlops/"]')).toHaveCount(1);
  await expect(sidebar.locator('[aria-current=page]')).toHaveText('MLOps vs DevOps');
});

test('previous and next lead through all the questions, across topics', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(first);
  await page.locator('a[rel=next]').click();
  await expect(page).not.toHaveURL(new RegExp(`${first}$`));
  const seen = new Set<string>();
  for (let path: string | undefined = new URL(first, baseURL).pathname; path;) {
    expect(seen, 'no way leads round').not.toContain(path);
    seen.add(path);
    const html = await (await request.get(path)).text();
    path = /<a\s[^>]*href="([^"]+)"[^>]*rel="next"/.exec(html)?.[1];
  }
  expect(seen.size).toBe(questionPages.length);
});

test('a page that does not exist says so, with status 404 and ways on', async ({ page }) => {
  test.info().annotations.push({ type: 'expects', description: 'a 404' });
  const response = await page.request.get('nothing/here/');
  expect(response.status()).toBe(404);
  await page.goto('404.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(page.getByRole('main').getByRole('link', { name: 'all questions' })).toBeVisible();
});

test('home offers a start, the topics with their counts, a search, and a real quiz item', async ({
  page,
}) => {
  await page.goto('');
  await expect(page.getByRole('link', { name: /^Start here/ })).toHaveAttribute(
    'href',
    /what-is-mlops/,
  );
  await expect(page.locator('.topics > li')).toHaveCount(topicPages.length);
  const count = questionPages.filter((path) =>
    path.startsWith('questions/mlops-fundamentals/'),
  ).length;
  await expect(page.locator('.topics > li').first()).toContainText(`${count} questions`);
  await expect(page.locator('#home-search')).toBeVisible();
  const card = page.locator('quiz-card');
  await card.locator('label').first().click();
  await card.getByRole('button', { name: 'Check' }).click();
  await expect(card).toContainText(/Right|Wrong/);
});

test('one page of each kind looks whole when printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of kinds) {
    await page.goto(path);
    await expect(page.locator('main')).toBeVisible();
  }
});
