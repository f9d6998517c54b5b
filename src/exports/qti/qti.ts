import { site } from '../../site.ts';
import type { Export } from '../export.ts';
import { qtiPackage } from './qti-package.ts';
import { qti as words } from '#strings/export-files.ts';

const path = `downloads/${site.fileName}-qti.zip`;

/** Items and tests for programs that hold them by the standard of 1EdTech. */
export const qti: Export = {
  id: 'qti',
  name: words.name,
  describe: words.describe,
  path,
  files: (source) => [{ path, body: qtiPackage(source) }],
};
