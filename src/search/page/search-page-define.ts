import { SearchPageElement } from './search-page.ts';

customElements.define('search-page', SearchPageElement);
