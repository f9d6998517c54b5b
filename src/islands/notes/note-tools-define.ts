import { NoteToolsElement } from './note-tools-element.ts';

if (!customElements.get('note-tools')) customElements.define('note-tools', NoteToolsElement);
