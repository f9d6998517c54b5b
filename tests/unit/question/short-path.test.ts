import { expect, it } from 'vitest';
import { shortPath } from '../../../src/question/blocks/diagram/short-path.ts';

it('writes straight curves as lines, and steps in place of places', () => {
  const corner =
    'M146.5,-669.4C146.5,-669.4 54.3,-669.4 54.3,-669.4 48.3,-669.4 42.3,-663.4 42.3,-657.4 42.3,-657.4 42.3,-638.7 42.3,-638.7';
  expect(shortPath(corner)).toBe('M146.5-669.4h-92.2c-6 0-12 6-12 12v18.7');
});

it('says a command that is repeated once, and leaves out lines of no length', () => {
  expect(shortPath('M0,0C1,0 2,1 2,2 2,3 1,4 0,4')).toBe('M0 0c1 0 2 1 2 2 0 1-1 2-2 2');
  expect(shortPath('M0,0C0,0 1.5,2 1.5,2 1.5,2 1.5,2 1.5,2')).toBe('M0 0l1.5 2');
});

it('adds up without a drift', () => {
  const steps = Array.from({ length: 50 }, (_, index) => `${(index + 1) / 10},0`);
  const curves = steps.map((to, index) => `${index / 10},0 ${to} ${to}`);
  const lengths = [...shortPath(`M0,0C${curves.join(' ')}`).matchAll(/[h ](-?[\d.]+)/g)];
  expect(lengths.slice(1).every(([, length]) => length === '.1')).toBe(true);
});

it('leaves what is no curve of GraphViz', () => {
  expect(shortPath('M1,2L3,4Z')).toBe('M1,2L3,4Z');
});
