import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { hash, listFiles } from './list-files.ts';
import { packsFile, packsOf, sizeOf } from './packs.ts';

/**
 * Makes the site work without network: writes the list of all files with their hashes and the service worker that
 * keeps them. It comes last: after Starlight, whose search index is kept too, and after whatever edits the pages.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        base = config.base;
        if (command === 'build')
          injectScript('page', "import '/src/offline/page/offline-page.ts';");
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const manifest = listFiles(dist);
        const text = JSON.stringify(manifest);
        const packs = packsOf(manifest.entries);
        writeFileSync(join(dist, 'offline-manifest.json'), text);
        writeFileSync(join(dist, packsFile), JSON.stringify(packs));
        await bundleWorker('service-worker.ts', join(dist, 'sw.js'), {
          BASE: base,
          VERSION: manifest.version,
          MANIFEST_HASH: hash(text, 'base64'),
        });
        await bundleWorker('kill-switch.ts', join(dist, 'sw-kill-switch.js'), {
          BASE: base,
          VERSION: 'none',
          MANIFEST_HASH: '',
        });
        const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
        const { bytes, download } = sizeOf(packs, 'all');
        logger.info(
          `version ${manifest.version}: ${manifest.entries.length} files, ${megabytes(bytes)}, ${megabytes(download)} to download`,
        );
      },
    },
  };
}

/** One classic script without imports, its constants filled in. */
async function bundleWorker(
  entry: string,
  outFile: string,
  constants: Record<string, string>,
): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL(`worker/${entry}`, import.meta.url)),
        formats: ['iife'],
        name: 'worker',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} was not bundled`);
  writeFileSync(outFile, bundle.output[0].code);
}
