import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { readPage } from '../../../src/search/index/read-page.ts';
import { readPostings, writePostings } from '../../../src/search/index-format.ts';
import { IndexFiles } from '../../../src/search/page/index-files.ts';
import { SiteIndex } from '../../../src/search/page/search-index.ts';
import { termsOf } from '../../../src/search/tokens.ts';

function pageOf(url: string, title: string, text: string, topic = 'A', reviewed = '2026-01-01') {
  const meta = (what: string, name: string, content: string) =>
    `<meta data-pagefind-${what}="${name}[content]" content="${content}">`;
  const head = meta('filter', 'topic', topic) + meta('sort', 'reviewed', reviewed);
  const body = `<h1>${title}</h1><p>${text}</p><h2 id="part">A part</h2><p>${text} within a part</p>`;
  return { ...readPage(`${head}<main data-pagefind-body>${body}</main>`)!, url };
}

const pages = [
  pageOf('/drift/', 'Data drift', 'Monitoring detects when inputs change.', 'A', '2026-03-01'),
  pageOf('/cicd/', 'CI/CD for models', 'Every commit is tested; drift is not.', 'B', '2026-02-01'),
  pageOf('/registry/', 'Model registries', 'A registry names <versions> & stages of models.', 'B'),
];

async function indexOf(all = pages) {
  const files = buildIndex(all);
  const read: string[] = [];
  const reader = new IndexFiles((path) => {
    read.push(path);
    return Promise.resolve(JSON.parse(files.get(path)!) as unknown);
  });
  return { index: new SiteIndex(reader, await reader.head()), read, files };
}

async function found(text: string | null, filters = {}): Promise<string[]> {
  const { index } = await indexOf();
  const { results } = await index.search(text, { filters });
  return Promise.all(results.map(async (hit) => (await hit.data()).url));
}

describe('the index of a site', () => {
  it('finds what a title says before what the text says', async () => {
    expect(await found('drift')).toEqual(['/drift/', '/cicd/']);
  });

  it.each([
    ['another form of a word', 'monitored', ['/drift/']],
    ['the beginning of a word', 'regis', ['/registry/']],
    ['words joined by a sign', 'ci/cd', ['/cicd/']],
    ['the same, joined', 'cicd', ['/cicd/']],
    ['the same, apart', 'ci cd', ['/cicd/']],
    ['all words, wherever they stand', 'commit drift', ['/cicd/']],
    ['words of which one is nowhere', 'drift zebra', []],
    ['a phrase', '"names versions"', []],
    ['a phrase that stands there', '"commit is tested"', ['/cicd/']],
    ['nothing but signs', '?!', []],
  ])('finds %s', async (_what, text, urls) => {
    expect(await found(text)).toEqual(urls);
  });

  it('narrows by filters, and counts their values', async () => {
    expect(await found(null, { topic: ['B'] })).toEqual(['/cicd/', '/registry/']);
    expect(await found('drift', { topic: ['A'] })).toEqual(['/drift/']);
    expect(await found(null, { topic: ['__proto__'] })).toEqual([]);
    const { index } = await indexOf();
    expect(await index.filters()).toEqual({ topic: { A: 1, B: 2 } });
  });

  it('sorts by the day of the last review', async () => {
    const { index } = await indexOf();
    const { results } = await index.search(null, { filters: {}, sort: { reviewed: 'desc' } });
    const urls = await Promise.all(results.map(async (hit) => (await hit.data()).url));
    expect(urls).toEqual(['/drift/', '/cicd/', '/registry/']);
  });

  it('marks what was asked for, and escapes all else', async () => {
    const { index } = await indexOf();
    const { results } = await index.search('stages', { filters: {} });
    const { excerpt, sub_results: parts } = await results[0]!.data();
    expect(excerpt).toContain('names');
    expect(excerpt).toContain('&#38; <mark>stages</mark> of');
    expect(parts.map(({ url }) => url)).toEqual(['/registry/', '/registry/#part']);
  });

  it('loads the head and one file of words for a word, and no page', async () => {
    const { index, read } = await indexOf();
    await index.search('drift', { filters: {} });
    expect(read.map((path) => path.split('/')[0])).toEqual(['index.json', 'words']);
  });

  it('is the same in whatever order the pages come', () => {
    expect([...buildIndex([...pages].reverse())].sort()).toEqual([...buildIndex(pages)].sort());
  });
});

test('postings are the same after they were written and read', () => {
  const posting = fc.record({
    step: fc.integer({ min: 1, max: 5000 }),
    weight: fc.integer({ min: 1, max: 2000 }),
    steps: fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 16 }),
  });
  fc.assert(
    fc.property(fc.array(posting, { minLength: 1 }), (list) => {
      let page = 0;
      const postings = list.map(({ step, weight, steps }) => {
        let place = 0;
        return {
          page: (page += step),
          weight,
          positions: steps.map((distance) => (place += distance)),
        };
      });
      expect(readPostings(writePostings(postings))).toEqual(postings);
    }),
  );
});

test.each([
  ['CI/CD,', ['cicd', 'ci', 'cd']],
  ['“Registries”', ['registri']],
  ['naïve', ['naiv']],
  ['—', []],
])('%s is known as %j', (word, terms) => {
  expect(termsOf(word)).toEqual(terms);
});
