import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { smallPreload } from '../../../src/build/preload.ts';

type Load = (load: () => Promise<unknown>, files?: string[]) => Promise<unknown>;

/** What stands around `import()` in a build. */
async function helper(): Promise<Load> {
  const { load } = smallPreload('/') as unknown as { load: (id: string) => string };
  const code = load('\0vite/preload-helper.js');
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    __vitePreload: Load;
  };
  return module.__vitePreload;
}

// whatwg/html#6768: the same address fails without being asked for until the page is left.
test('what failed to load is asked for under another address, and is one module from then on', async () => {
  const preload = await helper();
  const address = join(mkdtempSync(join(tmpdir(), 'preload-')), 'part.mjs');
  const url = pathToFileURL(address).href;
  const fails = () =>
    Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${url}`));
  await expect(preload(fails)).rejects.toThrow(/^Failed to fetch/);
  writeFileSync(address, 'export const part = {};');
  const first = await preload(fails);
  expect(first).toHaveProperty('part');
  expect(await preload(fails)).toBe(first);
});

test('an error without an address stays what it is', async () => {
  const preload = await helper();
  const error = new Error('Importing a module script failed.');
  await expect(preload(() => Promise.reject(error))).rejects.toBe(error);
});
