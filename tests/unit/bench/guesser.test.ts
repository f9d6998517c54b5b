import { expect, test } from 'vitest';
import { guess, type GuessItem } from '../../bench/guesser.ts';
import { optionFeatures } from '../../bench/option-features.ts';
import { seededRandom } from '../../../src/learning/seeded-random.ts';

const random = seededRandom('guesser');

/** Items of four options in three groups; `tell` is by how much the right one stands out. */
const items = (tell: number): GuessItem[] =>
  Array.from({ length: 300 }, (_, n) => {
    const right = Math.floor(random() * 4);
    return {
      group: `g${n % 3}`,
      options: [0, 1, 2, 3].map((place) => [random() + (place === right ? tell : 0), random()]),
      right,
    };
  });

test('finds what gives the answer away, and nothing where nothing does', () => {
  const open = guess(items(0.5));
  expect(open.chance).toBe(0.25);
  expect(open.accuracy).toBeGreaterThan(0.6);
  const fair = guess(items(0));
  expect(fair.accuracy).toBeLessThan(0.25 + 2 * fair.margin);
});

test('the features of the options of an item are lists of one length', () => {
  const features = optionFeatures('Which gate comes first?', [
    'The gate that reads metrics',
    'Reading the data, since nothing else exists',
    'The gate that reads traffic',
  ]);
  expect(new Set(features.map(({ length }) => length)).size).toBe(1);
  expect(features[1]).not.toEqual(features[0]);
  expect(features.flat().every(Number.isFinite)).toBe(true);
});
