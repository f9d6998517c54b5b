import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

it.each(Object.entries(scripts).filter(([, command]) => /\bastro\b/.test(command)))(
  'npm run %s counts nobody, and needs no home folder to write into',
  (_name, command) => {
    const [, file = ''] =
      /^node --env-file=(\S+) (?:--import \S+ )?node_modules\/astro\/\S+ \w+/.exec(command) ?? [];
    expect(parseEnv(readFileSync(file, 'utf8'))).toEqual({ ASTRO_TELEMETRY_DISABLED: '1' });
  },
);
