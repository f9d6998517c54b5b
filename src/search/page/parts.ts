import type { Fragment, SubResult } from './pagefind.ts';

/** The parts of a page that match best, in the order in which they stand on it. */
export function bestParts({ url, meta, sub_results }: Fragment, most: number): SubResult[] {
  const parts = sub_results.filter((part) => part.url !== url && part.title !== meta['title']);
  const chosen = new Set([...parts].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, most));
  return parts.filter((part) => chosen.has(part));
}

/** A page as it answers a search for one kind of thing; undefined when it has nothing of that kind to show. */
export function ofKind(fragment: Fragment, kind: string): Fragment | undefined {
  if (kind !== 'comparison') return fragment;
  const anchors = fragment.meta['comparisons']?.split(' ') ?? [];
  const parts = fragment.sub_results.filter(({ url }) => anchors.includes(url.split('#')[1] ?? ''));
  return parts.length > 0 ? { ...fragment, sub_results: parts } : undefined;
}

function scoreOf({ weighted_locations: locations = [] }: SubResult): number {
  return locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
}

/** An address that tells its page which words to mark. */
export function withWords(url: string, queries: readonly string[]): string {
  const words = queries.flatMap((query) => query.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  const [path = '', anchor] = url.split('#');
  const parameters = [...new Set(words)]
    .slice(0, 8)
    .map((word) => `hl=${encodeURIComponent(word)}`);
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return `${path}${query}${anchor === undefined ? '' : `#${anchor}`}`;
}
