import { readdirSync, readFileSync } from 'node:fs';
import { dist } from '../site/dist.ts';
import { expect, test } from '../site/site.ts';

/** What the build made of our code and that of others, as readers get it. */
const shipped = readdirSync(`${dist}/_astro`)
  .filter((name) => /\.(css|js)$/.test(name))
  .map((name) => ({ name, text: readFileSync(`${dist}/_astro/${name}`, 'utf8') }))
  .concat({ name: 'sw.js', text: readFileSync(`${dist}/sw.js`, 'utf8') });

/** Safari 16 and Firefox 108 do not know these, and drop the rule or the whole file. */
const tooNew: [string, RegExp][] = [
  ['range media queries', /@media[^{]*(?:width|height)\s*[<>]=?/],
  ['text-decoration with more than a line', /text-decoration:(?!var|inherit)[^;}"'`]* [^;}]*/],
  ['look-behind', /\(\?<[=!]/],
  ['Response.json()', /\bResponse\.json\(/],
  [
    'method of 2023 or later',
    /\b(?:Map|Object)\.groupBy\b|\bPromise\.withResolvers\b|\bArray\.fromAsync\b|\.to(?:Reversed|Sorted|Spliced)\(/,
  ],
];

for (const [what, pattern] of tooNew) {
  test(`no ${what} in what is shipped`, () => {
    const found = shipped.flatMap(({ name, text }) => {
      const hit = pattern.exec(text);
      return hit ? `${name}: ${text.slice(hit.index, hit.index + 100)}` : [];
    });
    expect(found).toEqual([]);
  });
}

test('each file that a script loads is there', () => {
  const names = new Set(readdirSync(`${dist}/_astro`));
  const missing = shipped.flatMap(({ name, text }) =>
    [...text.matchAll(/["'`](?:\.\/|_astro\/)([\w.-]+\.(?:js|css))["'`]/g)]
      .map(([, file = '']) => file)
      .filter((file) => !names.has(file))
      .map((file) => `${name} loads ${file}`),
  );
  expect(missing).toEqual([]);
});
