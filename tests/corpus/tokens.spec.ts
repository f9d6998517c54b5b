import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../site/dist.ts';
import { expect, test } from '../site/site.ts';

/** Starlight sets its colour where a page asks for one, and none does. */
const open = ['--sl-icon-color'];

test('every token that a stylesheet, a page or a drawing reads is set somewhere', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => /\.(html|css|js|svg)$/.test(file))
    .map((file) => [file, readFileSync(join(dist, file), 'utf8')] as const);
  const settings = texts.flatMap(([, text]) =>
    [...text.matchAll(/(--[\w-]+)\s*:|["'`](--[\w-]+)["'`]/g)].map(([, a, b]) => a ?? b),
  );
  const isSet = new Set([...settings, ...open]);
  const unset = texts.flatMap(([file, text]) =>
    [...text.matchAll(/var\((--[\w-]+)\)/g)].flatMap(([, name]) =>
      isSet.has(name) ? [] : [`${name} of ${file}`],
    ),
  );
  expect([...new Set(unset)]).toEqual([]);
});
