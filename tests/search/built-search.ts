import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { emptySearch } from '../../src/search/page/search-state.ts';
import type { Shown } from '../../src/search/page/run-search.ts';
import { dist } from '../site/dist.ts';

/** Searches, and loads the first pages that fit: so many of them. */
export type Search = (q: string, limit: number) => Promise<Shown>;

/**
 * The search of the built site, as the dialog asks it, without a browser: the code of `src/search/page/` on the index, the
 * vocabulary and the Pagefind of the build, whose files are read from its folder.
 */
export async function builtSearch(): Promise<Search> {
  const base = pathToFileURL(`${resolve(dist)}/`).href;
  vi.stubEnv('BASE_URL', base);
  vi.stubGlobal('fetch', (url: string) => {
    const path = new URL(url, base);
    return Promise.resolve(new Response(readFileSync(path)));
  });
  // The reader's log closes with a window, and there is none.
  vi.stubGlobal('addEventListener', () => undefined);
  const { runSearch } = await import('../../src/search/page/run-search.ts');
  return (q, limit) => runSearch({ ...emptySearch, q }, limit, {});
}
