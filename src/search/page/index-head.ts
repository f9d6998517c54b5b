import { base } from '../../base-url.ts';

/**
 * What tells the index of one build from that of another.
 * @throws when it cannot be loaded
 */
export async function indexHead(): Promise<string> {
  const response = await fetch(`${base}pagefind/pagefind-entry.json`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}
