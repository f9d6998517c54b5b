import type { Catalogue } from '../learning/catalogue.ts';
import { base } from '../base-url.ts';

let loading: Promise<Catalogue> | undefined;

/**
 * All that can be practised; fetched once a page.
 * @throws when it cannot be loaded; the next call tries again
 */
export function loadCatalogue(): Promise<Catalogue> {
  loading ??= fetchCatalogue().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchCatalogue(): Promise<Catalogue> {
  const response = await fetch(`${base}practice/catalogue.json`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return (await response.json()) as Catalogue;
}
