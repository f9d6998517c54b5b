import { keepScroll } from '../../islands/dom/kept-scroll.ts';
import { SearchPageElement } from './search-page.ts';

keepScroll();
customElements.define('search-page', SearchPageElement);
