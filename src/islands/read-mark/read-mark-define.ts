import { ReadMarkElement } from './read-mark-element.ts';

if (!customElements.get('read-mark')) customElements.define('read-mark', ReadMarkElement);
