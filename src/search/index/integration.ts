import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIndex } from './build-index.ts';
import { readPage } from './read-page.ts';

/** Makes the search index of a build out of its finished pages. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.html'))
          .flatMap((path) => {
            const page = readPage(readFileSync(join(dist, path), 'utf8'));
            const url = path
              .split(sep)
              .join('/')
              .replace(/index\.html$/, '');
            return page ? { ...page, url: base + url } : [];
          });
        const folder = join(dist, 'search-index');
        for (const name of ['words', 'pages']) mkdirSync(join(folder, name), { recursive: true });
        const files = buildIndex(pages);
        for (const [name, text] of files) writeFileSync(join(folder, name), text);
        logger.info(`${pages.length} pages in ${files.size} files`);
      },
    },
  };
}
