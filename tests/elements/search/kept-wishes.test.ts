import { beforeEach, expect, it, vi } from 'vitest';
import '../../../src/search/page/search-page-define.ts';
import { runSearch, type Shown } from '../../../src/search/page/run-search.ts';
import { found, press, says, show, standAt, write } from '../page.ts';

vi.mock('../../../src/search/page/run-search.ts', () => ({
  runSearch: vi.fn(),
  countAll: () => Promise.resolve({}),
}));

const hit = {
  ...{ title: 'Drift', url: '/drift/', excerpt: 'Drift', meta: { title: 'Drift' } },
  ...{ filters: {}, sub_results: [] },
};

/** What comes of a search: all of it corrected, unless it is meant literally. */
function answerWith(fragments: Shown['fragments']): void {
  vi.mocked(runSearch).mockImplementation(({ q }, _limit, { literally }) =>
    Promise.resolve({
      found: {
        query: q,
        hits: [],
        filters: {},
        asked: [q],
        corrected: literally ? undefined : 'drift',
        isPartial: false,
        isLoose: false,
        isOther: false,
      },
      fragments,
      hasMore: true,
    }),
  );
}

/** Shows the search page at an address. */
async function openSearch(address: string): Promise<HTMLInputElement> {
  standAt(address);
  show('<search-page data-suggestions="[]"></search-page>');
  return found<HTMLInputElement>('search-page input');
}

beforeEach(() => answerWith([hit]));

it('who wants the words as he wrote them has them so with more results and other filters', async () => {
  const input = await openSearch('?q=drfit');
  await press('Search for “drfit” instead');
  await expect.poll(() => document.querySelector('.search-corrected')).toBeNull();
  expect(document.activeElement).toBe(input);
  await press('Show more');
  await expect.poll(() => vi.mocked(runSearch).mock.lastCall?.[1]).toBe(16);
  expect(document.querySelector('.search-corrected')).toBeNull();
  await write(input, 'drfits');
  await says('.search-corrected', 'drift');
});

it('as many results as the reader asked for are there when he comes back, and of another query the first', async () => {
  const limit = () => vi.mocked(runSearch).mock.lastCall?.[1];
  const leave = () => document.querySelector('search-page')!.remove();
  const input = await openSearch('?q=drift');
  await press('Show more');
  await expect.poll(limit).toBe(16);
  leave();
  show('<search-page data-suggestions="[]"></search-page>');
  await expect.poll(() => vi.mocked(runSearch).mock.calls.length).toBe(3);
  expect(limit()).toBe(16);
  leave();
  history.replaceState(history.state, '', '?q=skew');
  show('<search-page data-suggestions="[]"></search-page>');
  await expect.poll(limit).toBe(8);
  expect(input.isConnected).toBe(false);
});

it('without filters the reader stands in the field', async () => {
  answerWith([]);
  const input = await openSearch('?q=drift&state=read');
  await press('Search without filters');
  await expect.poll(() => location.search).toBe('?q=drift');
  expect(document.activeElement).toBe(input);
});
