import { markup } from 'virtual:fixture-markup';
import { expect, it, vi } from 'vitest';
import { followInAddress } from '../../../src/islands/dom/address-bar.ts';
import '../../../src/search/page/search-page-define.ts';
import { SearchView } from '../../../src/search/page/search-view.ts';
import { found, show, standAt } from '../page.ts';

/** Shows the search page at an address. */
async function openSearch(address: string): Promise<HTMLInputElement> {
  standAt(address);
  show('<search-page data-suggestions="[]"></search-page>');
  return found<HTMLInputElement>('search-page input');
}

it('takes as much as its address carries, of what is pasted too', async () => {
  const input = await openSearch(`?q=${'a'.repeat(300)}`);
  expect(input.value).toHaveLength(200);
  expect(input.maxLength).toBe(200);
});

it('takes names of tools as they are typed on a phone: "qlora" is no flora, and "vLLM" no sentence', async () => {
  show(markup['all questions'] ?? '');
  const fields = [await openSearch(''), await found<HTMLInputElement>('list-filter input')];
  for (const input of fields) {
    expect(input.autocapitalize).toBe('none');
    expect(input.getAttribute('autocorrect')).toBe('off');
    expect(input.spellcheck).toBe(false);
  }
});

it('stays as it is where a link leads within the page: more results stay shown', async () => {
  const look = vi.spyOn(SearchView.prototype, 'look');
  await openSearch('?q=drift');
  expect(look).toHaveBeenCalledTimes(1);
  location.hash = '#_top';
  await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  expect(look).toHaveBeenCalledTimes(1);
  history.pushState(null, '', '?q=drift');
  followInAddress('?q=recall');
  const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await back;
  expect(look).toHaveBeenCalledTimes(2);
});
