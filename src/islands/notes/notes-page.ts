import '../list-page.ts';
import './note-tools-define.ts';
import { ReaderNotesElement } from './reader-notes-element.ts';

customElements.define('reader-notes', ReaderNotesElement);
