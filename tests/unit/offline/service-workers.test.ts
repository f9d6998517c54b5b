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
  vi.stubGlobal('fetch', () => Promise.resolve({ status }));
  expect(await isScriptGone('/sw.js')).toBe(gone);
});

test('without network nothing is known of the script', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('404 is in this message')));
  expect(await isScriptGone('/sw.js')).toBe(false);
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
