import { dueDigest } from '../../reader/due-digest.ts';
import { fitsReader, readerStateOf } from '../../reader/reader-state.ts';
import { readerProgress } from '../../reader/reader-log.ts';
import { find, type Found } from './find.ts';
import { isRelevant } from './found-words.ts';
import { newestFirst } from './newest-first.ts';
import {
  checkIndex,
  loadPagefind,
  type FilterCounts,
  type Fragment,
  type Hit,
} from './pagefind.ts';
import { ofKind } from './parts.ts';
import { filtersOf, type SearchState } from './search-state.ts';
import { loadVocabulary } from './vocabulary.ts';

/** What is shown of a search. */
export interface Shown {
  readonly found: Found;
  /** The pages, best or newest first, each with the parts that fit. */
  readonly fragments: readonly Fragment[];
  /** More pages may fit. */
  readonly hasMore: boolean;
}

/** Searches, and loads the text of the first pages that fit. Rejects when there is no index, or no longer. */
export async function runSearch(
  state: SearchState,
  limit: number,
  options: { readonly literally?: boolean },
): Promise<Shown> {
  const [pagefind, vocabulary] = await Promise.all([loadPagefind(), loadVocabulary()]);
  const search = () => find(state.q, filtersOf(state), pagefind, vocabulary, options);
  let found = await search();
  const isEmpty = found.hits.length === 0 && found.asked.length > 0;
  if (isEmpty) await checkIndex();
  // What was lost on the way is loaded again.
  if (isEmpty || found.isPartial) found = await search();
  if (isEmpty && found.hits.length === 0 && found.isPartial) {
    throw new Error('The part of the index that was asked for cannot be loaded.');
  }
  const hits = state.sort === 'date' ? await newestFirst(found.hits, pagefind) : found.hits;
  const reader = readerStateOf(
    state.state === '' ? [] : await readerProgress(),
    dueDigest.get(),
    Date.now(),
  );
  const fits = (fragment: Fragment) =>
    isRelevant(fragment, found.asked) &&
    fitsReader(fragment.meta['question'] ?? '', state.state, reader);
  // Without words no part of a page stands out.
  const narrowed = (fragment: Fragment) =>
    found.asked.length === 0 ? fragment : ofKind(fragment, state.kind);
  return { found, ...(await loadFirst(hits, limit, fits, narrowed)) };
}

/** How many pages each filter has when nothing is searched for. */
export async function countAll(): Promise<FilterCounts> {
  const pagefind = await loadPagefind();
  return pagefind.filters();
}

/** Loads pages, a few at a time, until enough of them fit. */
async function loadFirst(
  hits: readonly Hit[],
  limit: number,
  fits: (fragment: Fragment) => boolean,
  narrowed: (fragment: Fragment) => Fragment | undefined,
): Promise<Pick<Shown, 'fragments' | 'hasMore'>> {
  const fragments: Fragment[] = [];
  let next = 0;
  while (next < hits.length && fragments.length < limit) {
    const batch = hits.slice(next, next + limit);
    next += batch.length;
    const loaded = await Promise.all(batch.map((hit) => hit.data()));
    fragments.push(...loaded.filter(fits).flatMap((fragment) => narrowed(fragment) ?? []));
  }
  return {
    fragments: fragments.slice(0, limit),
    hasMore: next < hits.length || fragments.length > limit,
  };
}
