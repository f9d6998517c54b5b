import type { Hit, Pagefind } from './pagefind.ts';

type Index = Pick<Pagefind, 'search'>;

const orders = new WeakMap<Index, Promise<ReadonlyMap<string, number>>>();

/** Hits by the day of their page's last review, the newest first; pages without one come last. */
export async function newestFirst(hits: readonly Hit[], pagefind: Index): Promise<Hit[]> {
  const order = orders.get(pagefind) ?? placesByDate(pagefind);
  orders.set(pagefind, order);
  const places = await order;
  const placeOf = ({ id }: Hit) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...hits].sort((a, b) => placeOf(a) - placeOf(b) || b.score - a.score);
}

/** Pagefind knows the order of all pages without loading their texts. */
async function placesByDate(pagefind: Index): Promise<Map<string, number>> {
  const { results } = await pagefind.search(null, { filters: {}, sort: { reviewed: 'desc' } });
  return new Map(results.map(({ id }, place) => [id, place]));
}
