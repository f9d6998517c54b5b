import { brokenLinks } from '../site/links.ts';
import { expect, test } from '../site/site.ts';

test('every internal link leads to a page, and every anchor to an element', async ({
  request,
  baseURL,
}) => {
  expect(await brokenLinks(request, baseURL!)).toEqual([]);
});
