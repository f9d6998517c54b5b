import type { ExportSource } from '../export.ts';
import { deckName } from './deck-name.ts';
import { notesOf } from './notes.ts';
import { noteTypes } from './note-types.ts';

/**
 * The notes as text that Anki imports: one a line, fields between tabs. The note types must be there already, from the
 * package; a note that Anki knows by its guid is renewed.
 */
export function ankiText(source: ExportSource): string {
  const names = new Map(noteTypes.map(({ key, name }) => [key, name]));
  const width = Math.max(...noteTypes.map(({ fields }) => fields.length));
  const lines = notesOf(source).map(({ guid, type, deck, tags, fields }) => [
    ...[guid, names.get(type) ?? '', deckName(source.site.name, deck), tags.join(' ')],
    ...fields,
    ...Array.from({ length: width - fields.length }, () => ''),
  ]);
  return [
    ...[
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#notetype column:2',
      '#deck column:3',
      '#tags column:4',
    ],
    ...lines.map((line) => line.map(quoted).join('\t')),
    '',
  ].join('\n');
}

/** A field that holds what divides fields, lines or quotations stands in quotation marks. */
function quoted(field: string): string {
  return /["\t\r\n]|^#/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
