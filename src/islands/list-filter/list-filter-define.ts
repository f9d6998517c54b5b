import { keepScroll } from '../dom/kept-scroll.ts';
import { ListFilterElement } from './list-filter-element.ts';

keepScroll();
customElements.define('list-filter', ListFilterElement);
