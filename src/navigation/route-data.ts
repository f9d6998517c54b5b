import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { base, questionById, siteBank } from '../bank/site-bank.ts';
import { site } from '../site.ts';
import { paginationOf } from './pagination.ts';
import { kindSearchHead, searchHead } from '../search/index/search-head.ts';
import { rareStyles } from './rare-styles.ts';
import { neededHead, shareHead } from './share-head.ts';
import { sidebarOf } from './sidebar.ts';
import * as say from '#strings/components.ts';

/** Fills what Starlight shows around a page from the question bank. */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const bank = siteBank();
  const path = context.url.pathname.replace(/\/?$/, '/');
  route.sidebar = sidebarOf(bank, base, path);
  route.head.push(...rareStyles);
  const question = questionById(bank, route.id);
  const topic = bank.topics.find(({ slug }) => slug === question?.topic);
  route.head = neededHead(route.head, path, base);
  for (const entry of route.head) {
    // The page that is called like the handbook says it once.
    if (entry.tag === 'title' && path === base) entry.content = site.name;
  }
  route.head.push(...shareHead(site.published, question, topic));
  if (!question) {
    route.pagination = { prev: undefined, next: undefined };
    if (/^(guides|contribute)\//.test(route.id)) route.head.push(...kindSearchHead('guide'));
    if (path.startsWith(`${base}calculators/`)) route.head.push(...kindSearchHead('calculator'));
    if (path.startsWith(`${base}glossary/`)) route.head.push(...kindSearchHead('glossary'));
    return;
  }
  route.pagination = paginationOf(bank, base, question);
  route.editUrl = new URL(`${site.repository}/edit/main/${question.file}`);
  route.head.push(...searchHead(bank, question));
  const ends = [
    { slug: 'sources', text: say.sources, count: question.sources.length },
    { slug: 'related-questions', text: say.related, count: question.related.length },
  ];
  for (const { slug, text, count } of ends) {
    if (count > 0) route.toc?.items.push({ depth: 2, slug, text, children: [] });
  }
});
