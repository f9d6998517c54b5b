import type { FilterCounts, Hit, SearchIndex } from './index.ts';

type Index = Pick<SearchIndex, 'search' | 'filters'>;

/** A value of a filter, and the pages that have it. */
interface Value {
  readonly name: string;
  readonly value: string;
  readonly ids: ReadonlySet<string>;
}

const known = new WeakMap<Index, Promise<readonly Value[]>>();

/** How many of some hits each value of each filter has. Pagefind counts for one search alone, and these are of many. */
export async function countFilters(hits: readonly Hit[], index: Index): Promise<FilterCounts> {
  const reading = known.get(index) ?? readValues(index);
  known.set(index, reading);
  const counts: Record<string, Record<string, number>> = {};
  for (const { name, value, ids } of await reading) {
    (counts[name] ??= {})[value] = hits.filter(({ id }) => ids.has(id)).length;
  }
  return counts;
}

/** Pagefind knows the filters of all pages without loading their texts. */
async function readValues(index: Index): Promise<Value[]> {
  const values = Object.entries(await index.filters()).flatMap(([name, counts]) =>
    Object.keys(counts).map((value) => ({ name, value })),
  );
  return Promise.all(
    values.map(async ({ name, value }) => {
      const { results } = await index.search(null, { filters: { [name]: [value] } });
      return { name, value, ids: new Set(results.map(({ id }) => id)) };
    }),
  );
}
