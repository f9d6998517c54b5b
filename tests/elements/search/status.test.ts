import { expect, it } from 'vitest';
import type { Found } from '../../../src/search/page/find.ts';
import { statusOf } from '../../../src/search/page/search-results.ts';

const found: Found = {
  ...{ query: 'what is robotics', asked: [], hits: [], filters: {}, corrected: undefined },
  ...{ isPartial: false, isLoose: false, isOther: false },
};
const hit = { title: '', url: '/', excerpt: '', meta: {}, filters: {}, sub_results: [] };

it.each([
  ['all of it', {}, /^1 page$/],
  ['some of its words', { query: 'max_retries_count', isLoose: true }, /only some of the words/],
  ['another word than the one it asks for', { isOther: true }, /No page has this very word/],
  ['what may be a part', { isOther: true, isPartial: true }, /Some may be missing/],
])('says of a query that pages have %s', (_, of, words) => {
  const shown = { found: { ...found, ...of }, fragments: [hit], hasMore: false };
  expect(statusOf(shown)).toMatch(words);
});
