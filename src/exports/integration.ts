import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExportFile, MadeExport } from './export.ts';
import { readExportSource } from './export-source.ts';
import { exports } from './exports.ts';
import { writeListing } from './listing.ts';
import { makeExports } from './make-exports.ts';

/**
 * Makes every form of the handbook before pages are rendered, so that the page of downloads knows their sizes, and writes
 * them beside the pages. It comes before the policy, which pages of forms need as all others do, and before the offline
 * copy, which leaves out what stands in the list of forms.
 */
export function exportForms(): AstroIntegration {
  let root = '';
  let files: readonly ExportFile[] = [];
  let made: readonly MadeExport[] = [];
  return {
    name: 'exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async ({ logger }) => {
        const begin = performance.now();
        // For measuring what they cost: pages then name forms that are not there.
        const chosen = process.env['WITHOUT_FORMS'] ? [] : exports;
        const result = await makeExports(chosen, readExportSource(root));
        ({ files, made } = result);
        writeListing(root, made);
        logger.info(
          `${made.length} forms, ${files.length} files in ${Math.round(performance.now() - begin)} ms`,
        );
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        // For the page of downloads, and for whoever lists what is kept offline: src/offline/forms.ts.
        const filesById = Object.fromEntries(made.map((form) => [form.id, form.files]));
        writeFileSync(join(dist, 'downloads.json'), JSON.stringify(filesById));
        for (const { path, body } of files) {
          mkdirSync(dirname(join(dist, path)), { recursive: true });
          writeFileSync(join(dist, path), body);
        }
      },
    },
  };
}
