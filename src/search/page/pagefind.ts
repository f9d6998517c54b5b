import { base } from '../../base-url.ts';
import { indexHead } from './index-head.ts';

/** A part of a page that matches: the page itself or one of its headings. */
export interface SubResult {
  readonly title: string;
  readonly url: string;
  /** HTML with the matched words in `<mark>`. */
  readonly excerpt: string;
  readonly weighted_locations?: readonly { readonly balanced_score: number }[];
}

/** A page that matches. */
export interface Fragment extends SubResult {
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly SubResult[];
}

/** A hit before its text is loaded. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment & { readonly url: string }>;
}

/** How many pages each value of each filter has. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Chosen values by filter; an empty list chooses all. */
export type Filters = Readonly<Record<string, readonly string[]>>;

interface Answer {
  readonly results: readonly Hit[];
  readonly filters: FilterCounts;
  readonly totalFilters: FilterCounts;
}

/** The part of Pagefind's API that the search uses. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  preload(query: string): Promise<void>;
  /** `null` finds every page. */
  search(
    query: string | null,
    options: {
      readonly filters: Filters;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<Answer>;
}

let loading: Promise<Pagefind> | undefined;
let head: string | undefined;

/** Loads Pagefind and its index's head, once. Rejects where the site was not built, as in the live preview. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    bundlePath: `${base}pagefind/`,
    excerptLength: 24,
    ranking: {
      metaWeights: { title: 8, short: 6, summary: 3, tags: 3, words: 5 },
      termFrequency: 0.6,
      pageLength: 0.4,
    },
  });
  [head] = await Promise.all([indexHead(), pagefind.init()]);
  await pagefind.filters();
  return pagefind;
}

/**
 * Makes sure that the index is still there: Pagefind takes a part that it cannot load for one in which nothing stands.
 * @throws when it cannot be reached, or another one has taken its place
 */
export async function checkIndex(): Promise<void> {
  if ((await indexHead()) !== head) throw new Error('The index is another one.');
}
