import { site } from '../../site.ts';
import type { Export } from '../export.ts';
import { giftText } from './gift-text.ts';
import { gift as words } from '#strings/export-files.ts';

const path = `downloads/${site.fileName}-gift.txt`;

/** Items for the question bank of a course. */
export const gift: Export = {
  id: 'gift',
  name: words.name,
  describe: words.describe,
  path,
  files: (source) => [{ path, body: giftText(source) }],
};
