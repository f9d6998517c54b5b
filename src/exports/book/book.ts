import type { Export } from '../export.ts';
import { book as words } from '#strings/export-paper.ts';
import { bookPage } from './book-page.ts';

/** Of HTML on a page of paper, as measured on a PDF of 861 pages. */
const bytesOfPage = 5500;

/** Every question on one page, for paper. */
export const book: Export = {
  id: 'book',
  name: words.name,
  describe: words.describe,
  path: 'book/',
  pages: ([page]) => Math.max(1, Math.round(String(page?.body).length / bytesOfPage / 10)) * 10,
  files: (source) => [{ path: 'book/index.html', body: bookPage(source) }],
};
