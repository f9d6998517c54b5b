import { existsSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { site } from '../../src/site.ts';
import { dist } from './dist.ts';
import { pages } from './pages.ts';

/** The links of the built site that lead to no page of it, or to no element of that page. */
export async function brokenLinks(request: APIRequestContext, baseURL: string): Promise<string[]> {
  const anchors = new Map<string, Set<string>>();
  const links: { from: string; to: URL }[] = [];
  for (const path of pages) {
    const address = new URL(path, baseURL);
    const html = await (await request.get(address.href)).text();
    anchors.set(
      address.pathname,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)),
    );
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*href="([^"]*)"/g)) {
      const to = new URL(href.replaceAll('&amp;', '&'), address);
      if (to.origin === address.origin) links.push({ from: path, to });
    }
  }
  const broken = links.filter(({ to }) => {
    const ids = anchors.get(to.pathname);
    // A file that is no page, such as a feed.
    const file = `${dist}/${decodeURIComponent(to.pathname.slice(site.base.length))}`;
    if (!ids && to.hash === '' && /\.\w+$/.test(file)) return !existsSync(file);
    return !ids || (to.hash !== '' && !ids.has(decodeURIComponent(to.hash.slice(1))));
  });
  return broken.map(({ from, to }) => `${from} -> ${to.pathname}${to.hash}`);
}
