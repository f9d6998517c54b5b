import { unansweredPages } from '../site/offline-copy.ts';
import { expect, test } from '../site/own-host.ts';
import { isPaper, pages, questionPages } from '../site/pages.ts';

test('after one visit every page is answered without network', async ({ host }) => {
  const page = await host.visit();
  await host.stop();
  // A worker answers the pages that were opened after it came.
  await page.reload();
  const saved = pages.filter((path) => path !== '404.html' && !isPaper(path));
  const urls = saved.map((path) => host.url + path);
  expect(await unansweredPages(page, urls)).toEqual([]);
  expect(saved.length).toBeGreaterThan(questionPages.length);
});
