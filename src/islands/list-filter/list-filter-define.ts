import { ListFilterElement } from './list-filter-element.ts';

customElements.define('list-filter', ListFilterElement);
