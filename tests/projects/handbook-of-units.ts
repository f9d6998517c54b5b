import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const settings = resolve('handbook.config.ts');
const ofTests = resolve('tests/fixtures/units/handbook.config.ts');
const sentences = '#strings/';

/** Has unit tests read the settings and the sentences of a handbook of their own, whatever this one is about. */
export function handbookOfUnits(): Plugin {
  return {
    name: 'handbook-of-units',
    enforce: 'pre',
    resolveId: (id, importer = '') => {
      if (id.startsWith(sentences)) return resolve('src/strings/en', id.slice(sentences.length));
      return resolve(dirname(importer), id) === settings ? ofTests : undefined;
    },
  };
}
