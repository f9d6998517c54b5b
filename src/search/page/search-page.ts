import { followInAddress, onOtherQuery } from '../../islands/dom/address-bar.ts';
import { addressWith, stateFromAddress } from '../../islands/dom/address-state.ts';
import { keepLimit, keptLimit } from './kept-limit.ts';
import { searchNames } from './search-state.ts';
import { SearchView } from './search-view.ts';

/** `<search-page>`: the search with all its filters; what is searched for stands in the address. */
export class SearchPageElement extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#connection = new AbortController());
    this.replaceChildren();
    const view = new SearchView(this, {
      follow: (state) => {
        const address = addressWith(location.search, state);
        followInAddress(`${location.pathname}${address}`);
      },
      shows: (limit) => keepLimit(location.search, limit),
    });
    const readAddress = () =>
      view.look(stateFromAddress(location.search, searchNames), keptLimit(location.search));
    onOtherQuery(readAddress, signal);
    readAddress();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}
