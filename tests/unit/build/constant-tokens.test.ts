import { expect, it } from 'vitest';
import { withConstantTokens } from '../../../src/build/constant-tokens.ts';

const open =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);

it('puts what is set once and for all where it is read', () => {
  expect(withConstantTokens('@layer a{:root{--a:1px}p{top:var(--a)}}', open())).toBe(
    '@layer a{:root{}p{top:1px}}',
  );
  expect(withConstantTokens(':root,::backdrop{--a:1px}p{top:calc(2*var(--a))}', open())).toBe(
    ':root,::backdrop{}p{top:calc(2*1px)}',
  );
});

it('resolves what a token reads of others', () => {
  const css = ':root{--a:var(--b);--b:var(--c) 1px;--c:red}p{border:var(--a)}';
  expect(withConstantTokens(css, open())).toBe(':root{}p{border:red 1px}');
});

it.each([
  ['is set for a theme too', ':root{--a:1px}:root[data-theme=dark]{--a:2px}p{top:var(--a)}'],
  ['is set for wide screens alone', '@media (min-width:9px){:root{--a:1px}}p{top:var(--a)}'],
  [
    'is another one on wide screens',
    ':root{--a:1px}@media (min-width:9px){:root{--a:2px}}p{top:var(--a)}',
  ],
  ['is set for a part of the page', '.x{--a:1px}p{top:var(--a)}'],
  ['is set for pages of a kind', ':root[data-has-toc]{--a:1px}p{top:var(--a)}'],
  ['has a fallback where it is read', ':root{--a:1px}p{top:var(--a,2px)}'],
  ['has no value on purpose', ':root{--a:initial}p{top:var(--a)}'],
  ['reads itself', ':root{--a:var(--b);--b:var(--a)}p{top:var(--a)}'],
  ['reads what may change', ':root{--a:var(--b)}.x{--b:1px}p{top:var(--a)}'],
])('leaves a token that %s', (_, css) => {
  expect(withConstantTokens(css, open())).toBe(css);
});

it('leaves a token in which a script or another stylesheet has a say', () => {
  const css = ':root{--a:1px;--b:var(--a)}p{top:var(--a);left:var(--b)}';
  expect(withConstantTokens(css, open('--a'))).toBe(css);
});
