import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answeringSection } from '../../../src/learning/answering-section.ts';

const sections = [
  'What the links cost: an all-reduce moves the activations of each layer over NVLink, between nodes over InfiniBand.',
  'A replica that died takes its requests with it. The router retries them, and a budget bounds the retries.',
  'Prices: a token of the prompt costs less than one of the answer, and a cached one a tenth.',
];

test.each([
  [
    'Two nodes exchange activations after each layer. Over what? InfiniBand, NVLink within a node',
    0,
  ],
  ['Why does a router retry within a budget? Retries multiply requests', 1],
  ['What does a cached token of the prompt cost? A tenth', 2],
])('%s', (item, section) => {
  expect(answeringSection(item, sections)).toBe(section);
});

test('an item of which no section has enough words has none', () => {
  expect(
    answeringSection('Which index finds neighbours in a graph? HNSW', sections),
  ).toBeUndefined();
  expect(answeringSection('', sections)).toBeUndefined();
  expect(answeringSection('Retries', [])).toBeUndefined();
});

test('whatever the texts, it is one of the sections or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { maxLength: 5 }), (item, texts) => {
      const found = answeringSection(item, texts);
      expect(found === undefined || texts[found] !== undefined).toBe(true);
    }),
  );
});
