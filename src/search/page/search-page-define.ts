import { keepPlace } from '../../islands/dom/kept-place.ts';
import { SearchPageElement } from './search-page.ts';

keepPlace();
customElements.define('search-page', SearchPageElement);
