import '../list-page.ts';
import { loadStyleSheet } from '../dom/style-sheet.ts';
import styles from './note-tools.css?url';
import { saveDrafts } from './note-drafts.ts';
import './note-tools-define.ts';
import { ReaderNotesElement } from './reader-notes-element.ts';

void Promise.all([loadStyleSheet(styles), saveDrafts()]).then(() =>
  customElements.define('reader-notes', ReaderNotesElement),
);
