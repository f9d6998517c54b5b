import { posix } from 'node:path';

/** Where the page of a question is, below a base path with a slash at both ends. */
export function questionUrl(base: string, topic: string, slug: string): string {
  return `${base}questions/${topic}/${slug}/`;
}

/**
 * The address that a link leads to: that of the page for a file (`./name.mdx#id`), any other as it is.
 * Anchors get the page's address too, so that they hold on every page that shows the text.
 */
export function pageUrl(
  href: string,
  { base, page }: { readonly base: string; readonly page: string },
): string {
  if (href.startsWith('#')) return `${base}${page}/${href}`;
  if (!/^\.{1,2}\//.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const target = posix.join(posix.dirname(page), path).replace(/\.mdx$/, '/');
  return `${base}${target}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Where the page of a topic is, below a base path with a slash at both ends. */
export function topicUrl(base: string, topic: string): string {
  return `${base}questions/${topic}/`;
}

/** Where a guide is that a file holds: `src/content/docs/guides/hosting.mdx` is at `guides/hosting/`. */
export function guideUrl(base: string, file: string): string {
  return `${base}${file.replace(/^src\/content\/docs\//, '').replace(/\.mdx$/, '')}/`;
}

/** Where the comparison tables of a topic are. */
export function compareUrl(base: string, topic: string): string {
  return `${base}compare/${topic}/`;
}
