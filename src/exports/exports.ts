import { anki, ankiNotes } from './anki/anki.ts';
import { api } from './api/api.ts';
import { book } from './book/book.ts';
import { cheatSheets } from './cheat-sheets/cheat-sheets.ts';
import { epub } from './epub/epub.ts';
import type { Export } from './export.ts';
import { atomFeed, jsonFeed } from './feeds/feeds.ts';
import { gift } from './gift/gift.ts';
import { markdownFull, markdownPages, skill } from './markdown/markdown.ts';
import { qti } from './qti/qti.ts';
import { shareImages } from './share-images/share-images.ts';

/** Every form in which the handbook leaves the site, in the order of the page of downloads. */
export const exports: readonly Export[] = [
  anki,
  ankiNotes,
  epub,
  book,
  cheatSheets,
  gift,
  qti,
  api,
  markdownPages,
  markdownFull,
  skill,
  atomFeed,
  jsonFeed,
  shareImages,
];
