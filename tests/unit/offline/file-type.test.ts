import { expect, it } from 'vitest';
import { withType } from '../../../src/offline/worker/file-type.ts';

const sent = (type: string) =>
  new Response('text', { headers: { 'content-type': type, 'x-content-type-options': 'nosniff' } });

it.each([
  ['_astro/page.abc.css', 'text/plain', 'text/css; charset=utf-8'],
  ['_astro/page.abc.js', 'text/html; charset=utf-8', 'text/javascript; charset=utf-8'],
  ['', 'application/octet-stream', 'text/html; charset=utf-8'],
  ['questions/topic/page/', 'text/plain', 'text/html; charset=utf-8'],
])('%s that a host called %s is kept as %s', async (url, wrong, right) => {
  const kept = withType(url, sent(wrong));
  expect(kept.headers.get('content-type')).toBe(right);
  expect(kept.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await kept.text()).toBe('text');
});

it.each([
  ['_astro/page.abc.css', 'text/css; charset=utf-8'],
  ['_astro/page.abc.js', 'application/javascript'],
  ['404.html', 'text/html;charset=UTF-8'],
  ['pagefind/index/en_1.pf_index', 'application/octet-stream'],
  ['questions/v1.2', 'application/json'],
])('%s as %s is kept as it came', (url, type) => {
  const response = sent(type);
  expect(withType(url, response)).toBe(response);
});
