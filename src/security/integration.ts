import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPolicy } from './content-security-policy.ts';
import { withSafeLinks } from './safe-links.ts';

/** Gives every page of a build its Content-Security-Policy. It comes after Starlight: it hashes what is really there. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
          path.endsWith('.html'),
        );
        for (const page of pages) {
          const path = join(root, page);
          writeFileSync(path, withPolicy(withSafeLinks(readFileSync(path, 'utf8'), page), page));
        }
        logger.info(`policy written into ${pages.length} pages`);
      },
    },
  };
}
