import { base } from '../../base-url.ts';
import { IndexFiles } from './index-files.ts';
import { SiteIndex } from './search-index.ts';

/** A part of a page that matches: the page itself or one of its headings. */
export interface SubResult {
  readonly title: string;
  readonly url: string;
  /** HTML with the matched words in `<mark>`. */
  readonly excerpt: string;
  /** How many of its words were asked for. */
  readonly matches: number;
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
  data(): Promise<Fragment>;
}

/** How many pages each value of each filter has. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Chosen values by filter; an empty list chooses all. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** What the search asks of the site's index. */
export interface SearchIndex {
  filters(): Promise<FilterCounts>;
  /** `null` finds every page. */
  search(
    query: string | null,
    options: {
      readonly filters: Filters;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<{ readonly results: readonly Hit[] }>;
}

let loading: Promise<SearchIndex> | undefined;

/** Loads the head of the index, once. Rejects where the site was not built, as in the live preview. */
export function loadIndex(): Promise<SearchIndex> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<SearchIndex> {
  const files = new IndexFiles(async (path) => {
    const response = await fetch(`${base}search-index/${path}`);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  });
  return new SiteIndex(files, await files.head());
}
