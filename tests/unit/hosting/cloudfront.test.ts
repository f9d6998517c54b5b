import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

const source = readFileSync('src/hosting/cloudfront/viewer-request.js', 'utf8');

type Query = Record<string, { value: string }>;

/** Where CloudFront goes on, or leads the browser to. */
function answerTo(uri: string, querystring: Query = {}): unknown {
  const handler = runInNewContext(`${source}; handler`) as (event: object) => {
    uri?: string;
    statusCode?: number;
    headers?: { location: { value: string } };
  };
  const { uri: file, statusCode, headers } = handler({ request: { uri, querystring } });
  return file ?? [statusCode, headers?.location.value];
}

it.each<[string, unknown]>([
  ['/', '/index.html'],
  ['/x/', '/x/index.html'],
  ['/questions/pipelines/', '/questions/pipelines/index.html'],
  ['/questions/pipelines', [301, '/questions/pipelines/']],
  ['/_astro/page.C3fM4Kra.js', '/_astro/page.C3fM4Kra.js'],
  ['/sw.js', '/sw.js'],
  ['//other.example', '//other.example'],
  ['//elsewhere', [301, '/elsewhere/']],
])('%s', (uri, answer) => {
  expect(answerTo(uri)).toEqual(answer);
});

it('keeps what is searched for', () => {
  expect(answerTo('/search', { q: { value: 'kv%20cache' } })).toEqual([
    301,
    '/search/?q=kv%20cache',
  ]);
});

it('is in the language of CloudFront: no export, no import', () => {
  expect(source).not.toMatch(/^\s*(export|import)\b/m);
});
