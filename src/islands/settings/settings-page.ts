import '../list-page.ts';
import { ReaderSettingsElement } from './reader-settings-element.ts';

customElements.define('reader-settings', ReaderSettingsElement);
