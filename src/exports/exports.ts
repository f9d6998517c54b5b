import { anki, ankiNotes } from './anki/anki.ts';
import { epub } from './epub/epub.ts';
import type { Export } from './export.ts';

/** Every form in which the handbook leaves the site, in the order of the page of downloads. */
export const exports: readonly Export[] = [anki, ankiNotes, epub];
