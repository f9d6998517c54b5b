import { site } from '../../site.ts';
import type { Export } from '../export.ts';
import { epubBook } from './book.ts';
import { epub as words } from '#strings/export-files.ts';

const path = `downloads/${site.fileName}.epub`;

/** The book. */
export const epub: Export = {
  id: 'epub',
  name: words.name,
  describe: words.describe,
  path,
  files: async (source) => [{ path, body: await epubBook(source) }],
};
