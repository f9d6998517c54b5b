import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../src/islands/search/excerpt.ts';
import { find, isRelevant } from '../../../../src/islands/search/find.ts';
import { newestFirst } from '../../../../src/islands/search/newest-first.ts';
import type { Fragment, Hit, Pagefind } from '../../../../src/islands/search/pagefind.ts';
import { bestParts, ofKind, withWords } from '../../../../src/islands/search/parts.ts';
import { spellQuery } from '../../../../src/islands/search/query.ts';

describe('spellQuery', () => {
  it.each([
    ['', []],
    ['  drift ', ['drift']],
    ['kv-cache', ['kv cache', 'kv-cache']],
    ['KV cache', ['KV cache']],
    ['CI/CD', ['CI CD', 'CI/CD'].map((text) => (text === 'CI CD' ? 'ci cd' : text))],
    ['cicd', ['ci cd', 'cicd']],
    ['"exact phrase"', ['"exact phrase"']],
    ['difference between DVC and lakeFS', ['DVC lakeFS']],
    ['ETL vs. ELT', ['ETL ELT']],
    ['between', ['between']],
  ])('%j', (query, expected) => {
    const spelled = spellQuery(query, ['ci/cd']);
    expect(spelled.map((text) => text.toLowerCase())).toEqual(
      expect.arrayContaining(expected.map((text) => text.toLowerCase())),
    );
    if (expected.length === 0) expect(spelled).toEqual([]);
    expect(spelled.join(' ')).not.toContain('difference');
  });
});

describe('segments', () => {
  it('takes marks apart and leaves all other markup as text', () => {
    expect(segments('a <mark>b&amp;c</mark> &lt;img src=x&gt; <b>d</b>')).toEqual([
      { text: 'a ', marked: false },
      { text: 'b&c', marked: true },
      { text: ' <img src=x> <b>d</b>', marked: false },
    ]);
  });

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]*$/), (text) => {
        expect(
          segments(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

const fragment = (excerpt: string): Fragment => ({
  title: 'x',
  url: '/x/',
  excerpt,
  meta: { title: 'x' },
  filters: {},
  sub_results: [],
});

describe('isRelevant', () => {
  it.each([
    ['<mark>xenial</mark> text', ['xyzzyqq'], false],
    ['<mark>pipelines</mark> text', ['pipeline'], true],
    ['<mark>(CI)</mark> text', ['ci cd'], true],
    ['<mark>retrain</mark> text', ['retrained'], true],
    ['a title alone matched', ['pipeline'], true],
  ])('%j for %j: %j', (excerpt, asked, relevant) => {
    expect(isRelevant(fragment(excerpt), asked)).toBe(relevant);
  });
});

describe('find', () => {
  const hits: Record<string, [string, number][]> = {
    kubernetes: [
      ['a', 9],
      ['b', 2],
    ],
    k8s: [['b', 5]],
  };
  const asked: string[] = [];
  const pagefind = {
    search: (query: string) => {
      asked.push(query);
      const results = (hits[query] ?? []).map(([id, score]) => ({ id, score }));
      return Promise.resolve({ results, filters: {}, totalFilters: {} });
    },
  } as unknown as Pagefind;
  const vocabulary = { words: ['kubernetes'], synonyms: [['kubernetes', 'k8s']], compounds: [] };

  it('asks for synonyms too, and counts a page with its best score', async () => {
    const found = await find('k8s', {}, pagefind, vocabulary);
    expect(found.hits.map(({ id, score }) => [id, score])).toEqual([
      ['a', 9],
      ['b', 5],
    ]);
    expect(asked).toEqual(['k8s', 'kubernetes']);
  });

  it('corrects no word that stands in the text', async () => {
    const inText: Record<string, string> = { detection: 'detects', deletoin: 'de' };
    const index = {
      search: (query: string) => {
        const data = () =>
          Promise.resolve({ ...fragment(`a <mark>${inText[query] ?? 'zz'}</mark> page`) });
        return Promise.resolve({ results: [{ id: 'a', score: 1, data }], filters: {} });
      },
    } as unknown as Pagefind;
    const words = { words: ['deletion'], synonyms: [], compounds: [] };
    expect((await find('detection', {}, index, words)).corrected).toBeUndefined();
    expect((await find('deletoin', {}, index, words)).corrected).toBe('deletion');
  });

  it('asks for the words as they are when the reader insists', async () => {
    const found = await find('kubernets', {}, pagefind, vocabulary, { literally: true });
    expect([found.hits, found.corrected]).toEqual([[], undefined]);
  });
});

it('sorts hits by the order of all pages, those without a date last', async () => {
  const hit = (id: string, score: number) => ({ id, score }) as Hit;
  const pagefind = {
    search: () =>
      Promise.resolve({ results: [hit('new', 0), hit('old', 0)], filters: {}, totalFilters: {} }),
  };
  const hits = [hit('guide', 3), hit('old', 9), hit('other', 5), hit('new', 1)];
  const sorted = await newestFirst(hits, pagefind);
  expect(sorted.map(({ id }) => id)).toEqual(['new', 'old', 'other', 'guide']);
});

describe('parts of a page', () => {
  const part = (title: string, score: number) => ({
    title,
    url: `/x/#${title}`,
    excerpt: '',
    weighted_locations: [{ balanced_score: score }],
  });

  it('shows the best in their order, without the page itself', () => {
    const page = {
      ...fragment(''),
      sub_results: [part('a', 1), part('b', 9), part('c', 5), { ...part('x', 99), url: '/x/' }],
    };
    expect(bestParts(page, 2).map(({ title }) => title)).toEqual(['b', 'c']);
  });

  it('shows of a page only its tables to who searches for tables', () => {
    const page = {
      ...fragment(''),
      meta: { title: 'x', comparisons: 'b d' },
      sub_results: [part('a', 1), part('b', 9)],
    };
    expect(ofKind(page, 'comparison')?.sub_results).toEqual([part('b', 9)]);
    expect(ofKind(page, 'answer')).toBe(page);
    expect(ofKind({ ...page, sub_results: [part('a', 1)] }, 'comparison')).toBeUndefined();
    expect(ofKind(fragment(''), 'comparison')).toBeUndefined();
  });

  it('carries the words before the anchor', () => {
    expect(withWords('/x/#a', ['KV cache', 'kv-cache'])).toBe('/x/?hl=kv&hl=cache#a');
    expect(withWords('/x/', [])).toBe('/x/');
  });
});
