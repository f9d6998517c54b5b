import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redirectMarkdown, redirectPage } from './redirect-page.ts';

/**
 * Leads from the addresses that questions left to where they are now. Astro's own redirect pages have no charset, and
 * do not know the base path. It comes after Starlight, so that the search does not find them, and before the policy.
 * @param redirectsOfNow old to new paths below the base path: a page may move while the live preview runs
 */
export function movedPages(
  redirectsOfNow: () => Readonly<Record<string, string>>,
): AstroIntegration {
  let site = '';
  let base = '/';
  return {
    name: 'moved-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? 'http://localhost';
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const here = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
          const redirects = /^(questions|compare)\/.+\/$/.test(here) ? redirectsOfNow() : {};
          const to = Object.hasOwn(redirects, here) ? redirects[here] : undefined;
          if (to === undefined) next();
          else response.writeHead(302, { location: `${base}${to}` }).end();
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const moved = Object.entries(redirectsOfNow());
        for (const [from, to] of moved) {
          const file = join(fileURLToPath(dir), from, 'index.html');
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, redirectPage(to, { site, base }));
          if (isQuestion(from)) {
            writeFileSync(`${dirname(file)}.md`, redirectMarkdown(to, { site, base }));
          }
        }
        logger.info(`${moved.length} old addresses lead on`);
      },
    },
  };
}

/** Pages of topics have no other form. */
function isQuestion(path: string): boolean {
  return path.split('/').filter(Boolean).length === 3;
}
