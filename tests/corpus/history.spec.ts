import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../src/site.ts';
import { dist } from '../site/dist.ts';
import { questionPages } from '../site/pages.ts';
import { expect, test } from '../site/site.ts';

test('the sitemap says when each question changed', () => {
  const map = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  for (const path of questionPages) {
    expect(map).toContain(`<loc>${new URL(`${site.base}${path}`, site.url).href}</loc><lastmod>`);
  }
});

test('who comes back hears what changed since, and who comes first does not', async ({ page }) => {
  const news = page.locator('.home-changes');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('', { waitUntil: 'networkidle' });
  await expect(news).toBeHidden();
  expect(asked.join()).not.toContain('changes.json');
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.endsWith(':last-visit'))!;
    localStorage.setItem(key, JSON.stringify({ seen: '2020-01-01', at: 0 }));
  });
  await page.goto('');
  await expect(news.getByRole('heading')).toHaveText('Changed since your last visit');
  await expect(news.getByRole('listitem')).toHaveCount(5);
  await news.getByRole('link', { name: 'All changes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changes');
});
