import { expect, it } from 'vitest';
import { ScopeNames } from '../../../src/build/scope-names.ts';

const names = new ScopeNames();
names.addStyles('a:where(.astro-bbbbbbbb){x:y}.astro-aaaaaaaa b{x:y}');
names.addFixed('.astro-ffffffff{x:y}');

it('shortens the scopes that rules ask for, alike in styles and elements', () => {
  expect(names.inStyles('.astro-bbbbbbbb:is(.astro-aaaaaaaa){x:y}')).toBe('.s-1:is(.s-0){x:y}');
  expect(names.inClasses('a astro-bbbbbbbb b')).toBe('a s-1 b');
});

it('drops the scopes that no rule asks for', () => {
  expect(names.inClasses('astro-cccccccc a')).toBe('a');
  expect(names.inClasses('astro-cccccccc')).toBe('');
});

it('keeps what stands in what is published as it is', () => {
  expect(names.inClasses('astro-ffffffff')).toBe('astro-ffffffff');
  expect(names.inStyles('.astro-ffffffff{x:y}')).toBe('.astro-ffffffff{x:y}');
});

it('leaves other classes', () => {
  expect(names.inClasses('astro-code astro-island-abc')).toBe('astro-code astro-island-abc');
});
