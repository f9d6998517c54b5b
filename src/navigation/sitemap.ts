import { readHistories } from '../bank/page-history.ts';

/** An entry of the sitemap, as far as we fill it. */
interface SitemapEntry {
  readonly url: string;
  lastmod?: string | undefined;
}

/**
 * Gives each page of the sitemap the day of its last change: a document its own, a page that is made from all of them the
 * newest. Outside of Git there is none: a wrong day is worse than no day.
 * @param base the site's base path with a slash at both ends
 */
export function lastModified(root: string, base: string) {
  let days: ReadonlyMap<string, string> | undefined;
  let newest: string | undefined;
  return <Entry extends SitemapEntry>(entry: Entry): Entry => {
    days ??= new Map(
      [...readHistories(root)].map(([file, { changed }]) => [pageOf(file), changed] as const),
    );
    newest ??= [...days.values()].sort().at(-1);
    const path = new URL(entry.url).pathname.slice(base.length);
    const lastmod = days.get(path) ?? newest;
    return lastmod === undefined ? entry : { ...entry, lastmod };
  };
}

function pageOf(file: string): string {
  return file.replace(/^src\/content\/docs\/|\.mdx$/g, '') + '/';
}
