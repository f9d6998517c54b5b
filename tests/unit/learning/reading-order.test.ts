import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestFirst, readingOrder } from '../../../src/learning/reading-order.ts';

test('what is built on comes first, the rest stays where it was', () => {
  const after = new Map([
    ['a', ['d']],
    ['d', ['c', 'elsewhere']],
  ]);
  expect(readingOrder(['a', 'b', 'c', 'd'], after)).toEqual(['c', 'd', 'a', 'b']);
});

test('a circle is walked once', () => {
  const after = new Map([
    ['a', ['b']],
    ['b', ['a']],
  ]);
  expect(readingOrder(['a', 'b'], after)).toEqual(['b', 'a']);
});

test('the heaviest first, each after what it builds on, and none lost', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const one = fc.record({ weight: fc.integer({ min: 0, max: 3 }), after: fc.subarray(names) });
  const all = fc.array(one, { minLength: names.length, maxLength: names.length });
  fc.assert(
    fc.property(all, (drawn) => {
      const questions = drawn.map(({ weight, after }, index) => ({
        slug: names[index]!,
        weight,
        after: after.filter((name) => name < names[index]!),
      }));
      const ordered = heaviestFirst(questions);
      const place = new Map(ordered.map(({ slug }, index) => [slug, index]));
      expect([...place.keys()].sort()).toEqual(names);
      for (const [index, { after }] of ordered.entries()) {
        for (const slug of after) expect(place.get(slug)).toBeLessThan(index);
      }
      const heaviest = Math.max(...questions.map(({ weight }) => weight));
      const built = new Set(questions.flatMap(({ after }) => after));
      const first = ordered[0]!;
      expect(first.weight === heaviest || built.has(first.slug)).toBe(true);
    }),
  );
});
