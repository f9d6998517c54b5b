import { archiveOf } from '../parts/archive.ts';
import type { ExportSource } from '../export.ts';
import { collectionBytes } from './collection.ts';
import { picturesOf } from './media.ts';
import { notesOf } from './notes.ts';
import { anki as words } from '#strings/export-files.ts';

/** The handbook as a package that Anki imports: a deck for each topic, and one for the glossary. */
export async function ankiPackage(source: ExportSource): Promise<Uint8Array<ArrayBuffer>> {
  const media = source.bank.questions.flatMap(picturesOf);
  const collection = await collectionBytes({
    name: source.site.name,
    introduction: words.deckIntroduction(source.site.name, source.site.published),
    notes: notesOf(source),
    edition: source.edition,
  });
  return archiveOf([
    { path: 'collection.anki2', content: collection },
    ...media.map(({ content }, index) => ({ path: String(index), content })),
    {
      path: 'media',
      content: JSON.stringify(Object.fromEntries(media.map(({ name }, index) => [index, name]))),
    },
  ]);
}
