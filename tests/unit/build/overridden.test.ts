import { expect, it } from 'vitest';
import { withoutOverridden } from '../../../src/build/overridden.ts';

const base =
  '@layer handbook.base{:root{--a:1}:root[data-theme]{--b:2}@media screen{:root[data-theme=dark]{--c:3}}}';

it.each([
  [
    'a token that ours take the place of',
    ':root,::backdrop{--a:0;--z:9}',
    ':root,::backdrop{--z:9}',
  ],
  ['a rule that holds nothing else', ':root[data-theme=light]{--a:0;--b:0}', ''],
  ['one for paper', '@media print{:root{--b:0;--z:9}}', '@media print{:root{--z:9}}'],
])('drops %s', (_, starlight, left) => {
  expect(withoutOverridden(`@layer starlight.base{${starlight}}${base}`)).toBe(
    `@layer starlight.base{${left}}${base}`,
  );
});

it.each([
  ['one that ours set for one theme alone', ':root{--c:0}'],
  ['what is set for a part of the page', '.aside{--a:0}:root .aside{--a:0}'],
  ['what is no token', ':root{color:red}'],
])('keeps %s', (_, starlight) => {
  const css = `@layer starlight.base{${starlight}}${base}`;
  expect(withoutOverridden(css)).toBe(css);
});

it('leaves what stands in no layer of Starlight', () => {
  const css = `:root{--a:0}@layer handbook.devices{:root{--a:0}}${base}`;
  expect(withoutOverridden(css)).toBe(css);
});
