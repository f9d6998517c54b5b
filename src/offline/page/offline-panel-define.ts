import { OfflinePanelElement } from './offline-panel.ts';

customElements.define('offline-panel', OfflinePanelElement);
