import { expect, it } from 'vitest';
import { robotsText } from '../../../src/hosting/robots.ts';

it.each([
  ['https://a.example', '/', 'https://a.example/sitemap-index.xml'],
  ['https://a.example/', '/x/', 'https://a.example/x/sitemap-index.xml'],
])('%s with %s names the sitemap', (url, base, sitemap) => {
  expect(robotsText(url, base)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
});
