import '../list-page.ts';
import { loadStyleSheet } from '../dom/style-sheet.ts';
import styles from './note-tools.css?url';
import './note-tools-define.ts';
import { ReaderNotesElement } from './reader-notes-element.ts';

void loadStyleSheet(styles).then(() => customElements.define('reader-notes', ReaderNotesElement));
