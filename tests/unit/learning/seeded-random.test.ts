import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom, shuffle } from '../../../src/learning/seeded-random.ts';

test('the same seed gives the same numbers, all in [0, 1)', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const [one, two] = [seededRandom(seed), seededRandom(seed)];
      for (let n = 0; n < 20; n += 1) {
        const number = one();
        expect(number).toBe(two());
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
    }),
  );
});

test('a shuffle loses nothing and leaves its input alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (values, seed) => {
      const before = [...values];
      expect(shuffle(values, seed).sort()).toEqual([...values].sort());
      expect(values).toEqual(before);
    }),
  );
});
