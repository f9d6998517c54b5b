import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../src/search/page/excerpt.ts';
import { newestFirst } from '../../../../src/search/page/newest-first.ts';
import type { Hit } from '../../../../src/search/page/pagefind.ts';
import { bestParts, ofKind, withWords } from '../../../../src/search/page/parts.ts';
import { spellQuery } from '../../../../src/search/page/query.ts';
import { fragment } from './fragment.ts';

describe('spellQuery', () => {
  it.each([
    ['', []],
    ['  drift ', ['drift']],
    ['kv-cache', ['kv-cache', 'kv cache']],
    ['KV cache', ['KV cache']],
    ['ci/cd', ['ci/cd', 'ci cd']],
    ['cicd', ['cicd', 'ci cd']],
    ['a/b', ['a/b']],
  ])('%j: %j', (query, expected) => {
    expect(spellQuery(query, ['ci/cd', 'a/b'])).toEqual(expected);
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
