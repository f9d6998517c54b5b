import { expect, it } from 'vitest';
import { withSafeLinks } from '../../../src/security/safe-links.ts';

const safe = (html: string) => withSafeLinks(html, 'a/x.html');

it.each([
  ['<a href="https://a.example/">a</a>', '<a rel="noopener" href="https://a.example/">a</a>'],
  [
    '<A class="b" HREF=//a.example/ target=_blank>a</A>',
    '<A rel="noopener" class="b" HREF=//a.example/ target=_blank>a</A>',
  ],
  [
    '<p><a href="http://a.example/" rel="license">a</a><area href="https://b.example/"></p>',
    '<p><a href="http://a.example/" rel="license noopener">a</a><area rel="noopener" href="https://b.example/"></p>',
  ],
])('gives another site no hold on the page: %s', (html, expected) => {
  expect(safe(html)).toBe(expected);
  expect(safe(expected)).toBe(expected);
});

it.each([
  '<a href="/questions/">a</a>',
  '<a href="#b">a</a>',
  '<a id="b">a</a>',
  '<link rel="canonical" href="https://a.example/"/>',
  '<script>const a = \'<a href="https://a.example/">\'</script>',
  '<!-- <a href="https://a.example/"> -->',
])('leaves all else as it is: %s', (html) => {
  expect(safe(html)).toBe(html);
});

it.each([
  ['<link rel="dns-prefetch" href="//a.example">', 'dns-prefetch in <link>'],
  ['<link href="https://a.example" rel="icon PRECONNECT">', 'preconnect in <link>'],
  ['<link rel=prerender href=/b/>', 'prerender in <link>'],
  ['<link rel="prefetch" href="/b/">', 'prefetch in <link>'],
  ['<script type="speculationrules">{}</script>', 'speculationrules in <script>'],
])('refuses a page that asks before its reader does: %s', (html, what) => {
  expect(() => safe(html)).toThrow(`a/x.html has a browser load before its reader asks: ${what}`);
});
