import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksumsName, checksumsText, filesBelow } from './checksums.ts';
import { headerRules, headersFile } from './headers.ts';
import { redirectRules } from './redirects.ts';
import { robotsText } from './robots.ts';

/**
 * Writes what hosts read beside the pages: `_headers`, `robots.txt`, `.nojekyll` and `SHA256SUMS`. It comes after all
 * others, the offline copy too: none of its files is kept offline, and the checksums are those of the finished build.
 * @param redirects of old to new paths below the base path
 */
export function hosting(redirects: Readonly<Record<string, string>> = {}): AstroIntegration {
  let base = '/';
  let siteUrl = '';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        siteUrl = config.site ?? '';
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const write = (name: string, text: string) => {
          writeFileSync(join(dist, name), text);
        };
        // GitHub Pages leaves out folders that begin with an underscore unless it finds this file.
        write('.nojekyll', '');
        write('robots.txt', robotsText(siteUrl, base));
        if (Object.keys(redirects).length > 0) {
          for (const [name, text] of Object.entries(redirectRules(redirects, base))) {
            write(name, text);
          }
        }
        const rules = headerRules(base, filesBelow(dist));
        write('_headers', headersFile(rules));
        write(checksumsName, checksumsText(dist));
        logger.info(`${rules.length} header rules, checksums of all files`);
        const notice = addressNotice(siteUrl);
        if (notice !== undefined) logger.warn(notice);
      },
    },
  };
}

/** What to say of a build whose pages name the machine that built them as their address. */
export function addressNotice(siteUrl: string): string | undefined {
  return /^https?:\/\/localhost(:|\/|$)/.test(siteUrl)
    ? `SITE_URL is not set: canonical links, robots.txt and the sitemap name ${siteUrl}. For readers, build with SITE_URL=https://handbook.example.org.`
    : undefined;
}
