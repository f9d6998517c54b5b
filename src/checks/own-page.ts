import { site } from '../site.ts';

/** The name of the file of a question that an address of this handbook leads to; undefined for any other address. */
export function ownPage(url: string): string | undefined {
  if (!url.startsWith(site.published)) return undefined;
  const path = url.slice(site.published.length);
  const [, slug] = /^questions\/[\w-]+\/([\w-]+)\/?(?:#.*)?$/.exec(path) ?? [];
  return slug === undefined ? undefined : `${slug}.mdx`;
}
