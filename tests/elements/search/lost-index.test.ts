import { beforeEach, expect, it, vi } from 'vitest';
import '../../../src/search/page/search-page-define.ts';
import { checkIndex } from '../../../src/search/page/pagefind.ts';
import { found, show, standAt } from '../page.ts';

const page = {
  title: 'Drift',
  url: '/questions/topic/drift/',
  excerpt: 'What <mark>drift</mark> is',
  meta: { title: 'What is drift?' },
  filters: {},
  sub_results: [],
};

const lost = vi.hoisted(() => ({ part: true }));

// Pagefind finds nothing in a part of its index that it cannot load.
vi.mock('../../../src/search/page/pagefind.ts', () => ({
  checkIndex: vi.fn(),
  loadPagefind: () =>
    Promise.resolve({
      filters: () => Promise.resolve({}),
      search: (text: string | null) => {
        const hit = { id: 'drift', score: 1, data: () => Promise.resolve(page) };
        const isThere = text === null || text === 'skew' || (text === 'drift' && !lost.part);
        return Promise.resolve({ results: isThere ? [hit] : [], filters: {} });
      },
    }),
}));

vi.mock('../../../src/search/page/vocabulary.ts', () => ({
  loadVocabulary: () => Promise.resolve({ words: ['drift', 'skew'], synonyms: [], compounds: [] }),
}));

beforeEach(() => {
  lost.part = true;
});

/** What the search says of a word. */
async function said(words: string, pattern: RegExp): Promise<void> {
  standAt(`?q=${words}`);
  show('<search-page data-suggestions="[]"></search-page>');
  const search = await found('search-page');
  await expect.poll(() => search.textContent, { timeout: 4000 }).toMatch(pattern);
}

it('does not say of an index that is gone that nothing was found in it', async () => {
  vi.mocked(checkIndex).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await said('drift', /or try again/);
  expect((await found('search-page')).textContent).not.toContain('Nothing');
});

it('looks again in an index that is there: a part of it was lost on its way', async () => {
  vi.mocked(checkIndex).mockImplementationOnce(() => {
    lost.part = false;
    return Promise.resolve();
  });
  await said('drift', /What is drift/);
});

it('says that nothing was found where nothing stands', async () => {
  vi.mocked(checkIndex).mockResolvedValueOnce();
  await said('zebra', /Nothing in the handbook matches/);
});

it('says that some pages may be missing where one word of several lost its part of the index', async () => {
  await said('drift skew', /1 page\. Some may be missing: a part of the search index/);
});

it('does not say of a word whose part is lost for good that nothing matches it', async () => {
  await said('drift', /or try again/);
  expect((await found('search-page')).textContent).not.toContain('Nothing');
});
