import { RecallCardElement } from './recall-card-element.ts';

customElements.define('recall-card', RecallCardElement);
