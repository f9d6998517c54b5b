import type { Export } from '../export.ts';
import { book as words } from '#strings/export-paper.ts';
import { bookPage } from './book-page.ts';

/** Every question on one page, for paper. */
export const book: Export = {
  id: 'book',
  name: words.name,
  describe: words.describe,
  path: 'book/',
  files: (source) => [{ path: 'book/index.html', body: bookPage(source) }],
};
