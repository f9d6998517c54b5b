import { expect, test } from 'vitest';
import { termFinder } from '../../../../src/bank/glossary/find-terms.ts';
import type { Term } from '../../../../src/bank/glossary/glossary.ts';

const term = (name: string, ...also: string[]): Term => ({
  term: name,
  slug: name.toLowerCase().replace(/\W+/g, '-'),
  also,
  definition: 'What it is, in a sentence.',
  questions: ['a-question'],
});
const find = termFinder([
  term('Token'),
  term('Token budget'),
  term('Retrieval-augmented generation', 'RAG'),
  term('KV cache', 'key-value cache'),
  term('CI/CD'),
]);
const found = (text: string) =>
  find(text).map(({ start, end, term: { slug } }) => `${text.slice(start, end)} = ${slug}`);

test('finds terms in any case, with a plural, the longest first', () => {
  expect(found('A token budget counts tokens; Tokens are cut.')).toEqual([
    'token budget = token-budget',
    'tokens = token',
    'Tokens = token',
  ]);
});

test('finds abbreviations as they are written, and nothing inside of words', () => {
  expect(found('RAG is no rag, and a fragment of RAGtime is none.')).toEqual([
    'RAG = retrieval-augmented-generation',
  ]);
  expect(found('Tokenise the sub-token.')).toEqual([]);
});

test('a longer version is another name than the shorter', () => {
  const names = termFinder([term('DeepSeek V3')]);
  expect(names('DeepSeek V3.2-Exp came after DeepSeek V3.').map(({ start }) => start)).toEqual([
    29,
  ]);
});

test('the name of a product that is a word too is found as it is written', () => {
  const names = termFinder([{ ...term('Evidently', 'Evidently AI'), name: true }, term('Drift')]);
  const text = 'Evidently reports drift; this is evidently no name, and EVIDENTLY none.';
  expect(names(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Evidently',
    'drift',
  ]);
});

test('signs of a spelling are signs', () => {
  expect(found('CI/CD, and a key-value cache.')).toEqual([
    'CI/CD = ci-cd',
    'key-value cache = kv-cache',
  ]);
  expect(found('CIxCD')).toEqual([]);
});

test('no terms, nothing found', () => {
  expect(termFinder([])('anything')).toEqual([]);
});
