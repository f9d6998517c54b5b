import type { FilterCounts, Hit, Pagefind } from './pagefind.ts';

type Index = Pick<Pagefind, 'search' | 'filters'>;

/** A value of a filter, and the pages that have it. */
interface Value {
  readonly name: string;
  readonly value: string;
  readonly ids: ReadonlySet<string>;
}

const known = new WeakMap<Index, Promise<readonly Value[]>>();

/** How many of some hits each value of each filter has. Pagefind counts for one search alone, and these are of many. */
export async function countFilters(hits: readonly Hit[], pagefind: Index): Promise<FilterCounts> {
  const reading = known.get(pagefind) ?? readValues(pagefind);
  known.set(pagefind, reading);
  const counts: Record<string, Record<string, number>> = {};
  for (const { name, value, ids } of await reading) {
    (counts[name] ??= {})[value] = hits.filter(({ id }) => ids.has(id)).length;
  }
  return counts;
}

/** Pagefind knows the filters of all pages without loading their texts. */
async function readValues(pagefind: Index): Promise<Value[]> {
  const values = Object.entries(await pagefind.filters()).flatMap(([name, counts]) =>
    Object.keys(counts).map((value) => ({ name, value })),
  );
  return Promise.all(
    values.map(async ({ name, value }) => {
      const { results } = await pagefind.search(null, { filters: { [name]: [value] } });
      return { name, value, ids: new Set(results.map(({ id }) => id)) };
    }),
  );
}
