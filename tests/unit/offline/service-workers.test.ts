import { afterEach, expect, test, vi } from 'vitest';
import { isScriptGone } from '../../../src/offline/page/script-gone.ts';
import { serviceWorkers } from '../../../src/offline/page/service-workers.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  [404, true],
  [410, true],
  [200, false],
  [301, false],
  [403, false],
  [500, false],
  [503, false],
])('a script with status %i is gone: %s', async (status, gone) => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(undefined, { status: address === '/sw.js' ? status : 200 })),
  );
  expect(await isScriptGone('/sw.js', '/')).toBe(gone);
});

test.each([
  [200, true],
  [301, true],
  [405, true],
  [501, true],
  [404, false],
  [410, false],
  [502, false],
  [503, false],
])(
  'where the home page has status %i, a missing script was taken away: %s',
  async (status, gone) => {
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', (address: string, { method }: RequestInit) => {
      asked.push([method, address]);
      return Promise.resolve(new Response(undefined, { status: address === '/x/' ? status : 404 }));
    });
    expect(await isScriptGone('/x/sw.js', '/x/')).toBe(gone);
    // A worker answers what is read out of its copy.
    expect(asked).toEqual([
      ['GET', '/x/sw.js'],
      ['HEAD', '/x/'],
    ]);
  },
);

test.each([
  [
    'the page of this site',
    '<link rel="manifest" href="/x/manifest.webmanifest"/>',
    'text/html',
    true,
  ],
  ['the page of a login', '<h1>Log in</h1>', 'text/html; charset=utf-8', false],
  ['the page of the site above', '<link href="/manifest.webmanifest">', 'text/html', false],
  ['a script', 'const a = "/x/manifest.webmanifest";', 'text/javascript', false],
])('a host that sends %s for the script', async (_name, body, type, gone) => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': type } })),
  );
  expect(await isScriptGone('/x/sw.js', '/x/')).toBe(gone);
});

test('without network nothing is known of the script', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('404 is in this message')));
  expect(await isScriptGone('/sw.js', '/')).toBe(false);
});

test('a browser that keeps no data has none, and is not asked for them', () => {
  vi.stubGlobal('navigator', { serviceWorker: {} });
  vi.stubGlobal('localStorage', {});
  expect(serviceWorkers()).toEqual({});
  vi.stubGlobal('localStorage', undefined);
  expect(serviceWorkers()).toBeUndefined();
});

test('a page that may not have service workers has none', () => {
  vi.stubGlobal('localStorage', {});
  const refused = {
    get serviceWorker(): never {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  };
  vi.stubGlobal('navigator', refused);
  expect(serviceWorkers()).toBeUndefined();
});
