import { site } from '../../site.ts';
import type { Export } from '../export.ts';
import { ankiPackage } from './package.ts';
import { ankiText } from './text-file.ts';
import { anki as words } from '#strings/export-files.ts';

const packagePath = `downloads/${site.fileName}.apkg`;
const textPath = `downloads/${site.fileName}-anki.txt`;

/** The deck. */
export const anki: Export = {
  id: 'anki',
  name: words.name,
  describe: words.describe,
  path: packagePath,
  files: async (source) => [{ path: packagePath, body: await ankiPackage(source) }],
};

/** The same notes as text. */
export const ankiNotes: Export = {
  id: 'anki-text',
  name: words.textName,
  describe: words.textDescribe,
  path: textPath,
  files: (source) => [{ path: textPath, body: ankiText(source) }],
};
