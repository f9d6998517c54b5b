import { expect, test } from '../site/own-host.ts';
import { isPaper, pages, questionPages } from '../site/pages.ts';

test('after one visit every page is answered without network', async ({ host }) => {
  const page = await host.visit();
  await host.stop();
  // A worker answers the pages that were opened after it came.
  await page.reload();
  const saved = pages.filter((path) => path !== '404.html' && !isPaper(path));
  const faults = await page.evaluate(
    async (urls) => {
      const found: string[] = [];
      for (const url of urls) {
        const response = await fetch(url, { headers: { accept: 'text/html' } });
        const headings = (await response.text()).match(/<h1[ >]/g)?.length;
        if (response.status !== 200 || headings !== 1) {
          found.push(`${url}: status ${response.status}, ${headings ?? 0} headings`);
        }
      }
      return found;
    },
    saved.map((path) => host.url + path),
  );
  expect(saved.length).toBeGreaterThan(questionPages.length);
  expect(faults).toEqual([]);
});
