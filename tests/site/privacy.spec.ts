import { pages } from './pages.ts';
import { expect, test } from './site.ts';

test('no page sets a cookie, or asks anything from elsewhere', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  for (const path of pages) await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(pages.length);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))).toEqual(
    [],
  );
  expect(await context.cookies()).toEqual([]);
});
