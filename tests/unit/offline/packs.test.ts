import { expect, it } from 'vitest';
import { packsOf, parsePacks, sizeOf } from '../../../src/offline/packs.ts';

const packs = packsOf([
  ['', 'a', 1, 2, 'core'],
  ['compare/', 'd', 3, 4, 'core'],
  ['questions/x/one/', 'b', 10, 20, 'x'],
  ['questions/y/two/', 'c', 100, 200, 'y'],
]);

it('a choice is as large as the core and the packs that were chosen', () => {
  expect(sizeOf(packs, 'all')).toEqual({ bytes: 114, download: 226 });
  expect(sizeOf(packs, ['y'])).toEqual({ bytes: 104, download: 206 });
  expect(sizeOf(packs, [])).toEqual({ bytes: 4, download: 6 });
});

it('takes what the build wrote, and nothing else', () => {
  expect(parsePacks(JSON.parse(JSON.stringify(packs)))).toEqual(packs);
  for (const value of [
    null,
    1,
    [],
    {},
    { x: { bytes: 1, download: 1 } },
    { core: { bytes: 'x' } },
  ]) {
    expect(parsePacks(value), JSON.stringify(value)).toBeUndefined();
  }
});
