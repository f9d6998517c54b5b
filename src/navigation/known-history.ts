import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { whyNoHistory } from '../bank/page-history.ts';

/** Says once in a build that the pages will have no dates: nothing else of it fails, and nobody would see it. */
export function knownHistory(): AstroIntegration {
  return {
    name: 'known-history',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        const why = whyNoHistory(fileURLToPath(config.root));
        if (why !== undefined) logger.warn(why);
      },
    },
  };
}
