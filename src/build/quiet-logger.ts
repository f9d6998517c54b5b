import nodeLogger from 'astro/logger/node';
import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** What a build says of its own steps, and warnings about code that is not ours and works. */
const said: readonly RegExp[] = [
  /^(output|mode|directory): /,
  /^(Waiting for integration|Collecting build info|Building static entrypoints|Rearranging)/,
  /^(Syncing content|Astro config changed|Clearing content store|Synced content|Generated )/,
  /^✓ (built|Completed) in /,
  /^Building search index|^Found \d+ HTML files|^`sitemap-index\.xml` created/,
  /^\s*generating static routes\s*$/,
  // A page, and how long it took.
  /^ {2}[├└]─ /,
  /^ \(\+[\d.]+m?s\)\s*$/,
  // Astro's compiler writes this directive into each MDX module; what it asks for happens all the same.
  /^\[MODULE_LEVEL_DIRECTIVE\][^]*astro:head-inject/,
  // Astro's own modules import their logger in two ways.
  /^\[INEFFECTIVE_DYNAMIC_IMPORT\][^]*virtual:astro:logger/,
  // Starlight asks for translations of its own, of which there are none.
  /^The collection "i18n" does not exist or is empty/,
];

/** Whether a line is one of hundreds between which an author would not find what matters. */
export function isNoise({
  level,
  message,
}: Pick<AstroLoggerMessage, 'level' | 'message'>): boolean {
  const plain = stripVTControlCharacters(message);
  return level !== 'error' && said.some((pattern) => pattern.test(plain));
}

/** Astro's own logger without what nobody reads: a build of a hundred pages prints ten lines instead of sixteen hundred. */
export default function quietLogger(options?: { level?: AstroLoggerMessage['level'] }) {
  const logger: AstroLoggerDestination = nodeLogger(options);
  return {
    write: (event: AstroLoggerMessage) => {
      if (!isNoise(event)) logger.write(event);
    },
  };
}
