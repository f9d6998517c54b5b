import { readFileSync } from 'node:fs';
import { dist } from '../site/dist.ts';
import { questionPages } from '../site/pages.ts';

/** The first page that has an item of a kind. */
export function pageWith(kind: string): string {
  const page = questionPages.find((path) =>
    readFileSync(`${dist}/${path}index.html`, 'utf8').includes(`data-kind="${kind}"`),
  );
  if (page === undefined) throw new Error(`No page has an item of the kind ${kind}`);
  return page;
}
