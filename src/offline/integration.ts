import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { hash, listFiles } from './list-files.ts';
import { packsFile, packsOf, sizeOf } from './packs.ts';
import { finishWorker, workerConstants } from './worker-code.ts';

/**
 * Makes the site work without network: writes the list of all files with their hashes and the service worker that
 * keeps them. It comes last: after Starlight, whose search index is kept too, and after whatever edits the pages.
 * @param modules hears of what the workers are bundled of, before any page is there
 */
export function offline(modules: Plugin): AstroIntegration {
  let base = '/';
  let code = '';
  let killSwitch = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        base = config.base;
        if (command === 'build')
          injectScript('page', "import '/src/offline/page/offline-page.ts';");
      },
      'astro:build:start': async () => {
        code = await bundleWorker('service-worker.ts', base, modules);
        killSwitch = await bundleWorker('kill-switch.ts', base, modules);
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const manifest = listFiles(dist, code);
        const text = JSON.stringify(manifest);
        const packs = packsOf(manifest.entries);
        writeFileSync(join(dist, 'offline-manifest.json'), text);
        writeFileSync(join(dist, packsFile), JSON.stringify(packs));
        const worker = finishWorker(code, manifest.version, hash(text, 'base64'));
        writeFileSync(join(dist, 'sw.js'), worker);
        writeFileSync(join(dist, 'sw-kill-switch.js'), finishWorker(killSwitch, 'none', ''));
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
async function bundleWorker(entry: string, base: string, modules: Plugin): Promise<string> {
  const constants = Object.entries(workerConstants(base));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [modules],
    define: Object.fromEntries(constants.map(([name, value]) => [name, JSON.stringify(value)])),
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
  return bundle.output[0].code;
}
