import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a style sheet unfolds on paper, where a browser can. */
const unfolded = globSync('src/**/*.css').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^ *([^{}]+)::details-content \{/gm)].map(
    ([, selector]) => selector!,
  ),
);

test('what style sheets unfold on paper the script for old browsers unfolds too, and no more', () => {
  const source = readFileSync('src/islands/dom/old-browsers.ts', 'utf8');
  const [, list = ''] = /':is\((.+)\)'/.exec(source) ?? [];
  expect(unfolded).toContain('.session');
  expect(list.split(', ').sort()).toEqual(unfolded.sort());
});
