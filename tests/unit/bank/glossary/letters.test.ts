import { expect, it } from 'vitest';
import {
  letterOf,
  letterUrl,
  termsByLetter,
  termUrl,
} from '../../../../src/bank/glossary/letters.ts';

it.each([
  ['drift', 'D'],
  ['A/B test', 'A'],
  ['Überanpassung', 'U'],
  ['2:4 sparsity', '0–9'],
  ['pass@k', 'P'],
  ['“Lost in the middle”', '0–9'],
])('%s stands under %s', (term, letter) => {
  expect(letterOf({ term })).toBe(letter);
});

it('each letter has a page, and a term its place on it', () => {
  expect(letterUrl('/x/', '0–9')).toBe('/x/glossary/0-9/');
  expect(termUrl('/', { term: 'KV cache', slug: 'kv-cache' })).toBe('/glossary/k/#kv-cache');
});

it('letters come as their terms do, with all of them', () => {
  const terms = ['Bias', 'Batch', 'Canary'].map((term) => ({ term }) as never);
  expect([...termsByLetter(terms)]).toEqual([
    ['B', [{ term: 'Bias' }, { term: 'Batch' }]],
    ['C', [{ term: 'Canary' }]],
  ]);
});
