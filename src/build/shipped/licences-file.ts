import type { AstroIntegration } from 'astro';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ShippedModules } from './shipped-modules.ts';
import { shippedPackages, type ShippedPackage } from './shipped-packages.ts';
import * as say from '#strings/licences.ts';

/** Where a build says what of others it sends to readers, with the texts of their licences. */
export const licencesName = 'licences.txt';

/** The list, then each text once, below the names of those that come with it. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const line = ({ name, version, licence }: ShippedPackage) => `${name} ${version}: ${licence}`;
  const byText = new Map<string, ShippedPackage[]>();
  for (const found of packages) byText.set(found.text, [...(byText.get(found.text) ?? []), found]);
  const rule = '-'.repeat(72);
  const texts = [...byText].map(
    ([text, found]) => `${rule}\n${found.map(line).join('\n')}\n${rule}\n\n${text}\n`,
  );
  return `${say.title}\n\n${say.lead}\n\n${packages.map(line).join('\n')}\n\n\n${texts.join('\n\n')}`;
}

/**
 * Writes {@link licencesName}. It comes when the pages and the search index are there, before the list of what is kept
 * offline.
 */
export function licencesFile(shipped: ShippedModules): AstroIntegration {
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
        const packages = shippedPackages(
          root,
          shipped.ids,
          files.map((path) => path.replaceAll('\\', '/')),
        );
        writeFileSync(join(dist, licencesName), licencesText(packages));
        logger.info(`${packages.length} packages of others are sent to readers`);
      },
    },
  };
}
