import { PageContentsElement } from './page-contents-element.ts';

customElements.define('page-contents', PageContentsElement);
