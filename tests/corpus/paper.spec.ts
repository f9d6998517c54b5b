import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../site/dist.ts';
import { isPaper, pages, questionPages, topicPages } from '../site/pages.ts';
import { expect, test } from '../site/site.ts';

test.use({ colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } });

test('the book is light in the dark theme, asks for nothing but its page, and prints no way back to the site', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  await page.goto('book/', { waitUntil: 'networkidle' });
  expect(asked.filter((type) => ['script', 'stylesheet', 'fetch', 'font'].includes(type))).toEqual(
    [],
  );
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const way = page.getByRole('link', { name: 'Downloads', exact: true });
  await expect(way).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(way).toBeHidden();
  const printed = await page.evaluate(() => ({
    questions: document.querySelectorAll('article.question > h3').length,
    wide: [...document.querySelectorAll('main table, main pre, main svg')].filter(
      (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth,
    ).length,
    controls: document.querySelectorAll('button, input, select, details, script').length,
  }));
  expect(printed).toEqual({ questions: questionPages.length, wide: 0, controls: 0 });
});

test('a cheat sheet of each topic is two pages of A4 at most, and the page of the topic leads to it', async ({
  page,
}) => {
  for (const topic of topicPages) {
    await page.goto(topic);
    await page.getByRole('link', { name: 'Cheat sheet to print' }).click();
    await expect(page.locator('main article')).toHaveCount(
      questionPages.filter((path) => path.startsWith(topic)).length,
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const count = /\/Type \/Pages\s*\/Count (\d+)/.exec(pdf)?.[1];
    expect(Number(count), topic).toBeGreaterThan(0);
    expect(Number(count), topic).toBeLessThanOrEqual(2);
  }
});

test('the book and the cheat sheets are in no sitemap, no search index and no first offline copy', () => {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  for (const path of pages.filter(isPaper)) {
    expect(read(`${path}index.html`)).toContain('<meta name="robots" content="noindex">');
    expect(read('sitemap-0.xml')).not.toContain(`/${path}<`);
    expect(read('offline-manifest.json')).not.toContain(`"${path}"`);
  }
  expect(pages.filter(isPaper)).toHaveLength(topicPages.length + 2);
  expect((JSON.parse(read('downloads.json')) as Record<string, unknown>)['book']).toEqual([
    'book/',
  ]);
});
