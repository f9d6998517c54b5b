import type { Fragment } from '../../../../src/search/page/pagefind.ts';

/** A page as Pagefind tells of it, with an excerpt. */
export const fragment = (excerpt: string): Fragment => ({
  title: 'x',
  url: '/x/',
  excerpt,
  meta: { title: 'x' },
  filters: {},
  sub_results: [],
});
