import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Shown } from '../../src/search/page/run-search.ts';
import { fileOf, questionPages } from '../site/pages.ts';
import { builtSearch, type Search } from './built-search.ts';

interface Query {
  readonly query: string;
  readonly kind: 'plain' | 'typo' | 'synonym' | 'spelling' | 'pasted';
}

const expected = parse(readFileSync('tests/content/search-queries.yaml', 'utf8')) as Record<
  string,
  Query[]
>;
const cases = Object.entries(expected).flatMap(([slug, queries]) =>
  queries.map((query) => ({ slug, ...query })),
);
const slugOf = (path: string) => path.split('/').at(-2) ?? '';

let search: Search;

beforeAll(async () => {
  search = await builtSearch();
});

/** What the search shows first for each query, one after the other, as readers type them. */
async function firstOf(queries: readonly string[], limit = 3): Promise<Shown[]> {
  const found: Shown[] = [];
  for (const query of queries) {
    const shown = await search(query, limit);
    // The index is whole: a word of the vocabulary that is nowhere in it would be told of as a lost part.
    expect(shown.found.isPartial, query).toBe(false);
    found.push(shown);
  }
  return found;
}

const slugsOf = ({ fragments }: Shown) => fragments.map(({ url }) => slugOf(url.split('#')[0]!));

test('every question is the first to be found by its title', async () => {
  const titles = questionPages.map((path) => {
    const html = readFileSync(fileOf(path), 'utf8');
    return { slug: slugOf(path), title: decoded(/<h1[^>]*>([^<]+)/.exec(html)?.[1] ?? '') };
  });
  const found = await firstOf(
    titles.map(({ title }) => title),
    1,
  );
  const missed = titles.filter(({ slug }, index) => slugsOf(found[index]!)[0] !== slug);
  expect(titles).toHaveLength(Object.keys(expected).length);
  expect(missed).toEqual([]);
});

test('nonsense finds nothing', async () => {
  const nonsense = ['xyzzyqq', 'xyzzyqq blorptang', 'qwertyuiop', 'wxyz kjhg'];
  expect((await firstOf(nonsense)).map(slugsOf)).toEqual(nonsense.map(() => []));
});

test('what belongs to other trades finds nothing, or is said to fit no page', async () => {
  const nowhere = [
    'powerbi',
    'wordpress',
    'photoshop',
    'blockchain',
    'arduino',
    'kotlin',
    'laravel',
    'watermelon',
    'haskell',
    'bitcoin',
    'pregnancy',
    'minecraft',
    'astronomy',
    'drone',
    'scrum',
    'perl',
  ];
  const loose = [
    'react vs angular',
    'stable diffusion',
    'how do you reverse a linked list',
    'random forest vs gradient boosting',
    'css grid',
    'svm kernel',
    'image segmentation',
    'yolo object detection',
    'vacation policy',
    'recipe for pancakes',
    'bayes theorem',
    'logistic regression assumptions',
    'webpack config',
    'rust borrow checker',
    'binary tree traversal',
    'excel',
    'robotics',
    'crypto',
  ];
  expect((await firstOf(nowhere)).map(slugsOf)).toEqual(nowhere.map(() => []));
  const close = (await firstOf(loose, 1)).map(
    ({ found, fragments }, index) =>
      fragments.length > 0 && !found.isLoose && !found.isOther && loose[index],
  );
  expect(close.filter(Boolean)).toEqual([]);
});

test('at least 95 % of what readers type finds its page among the first three', async () => {
  const found = (await firstOf(cases.map(({ query }) => query))).map(slugsOf);
  const missed = cases.flatMap(({ slug, query, kind }, index) =>
    found[index]?.includes(slug) ? [] : [`${kind}: ${query} -> ${slug} (${found[index]})`],
  );
  const rate = (cases.length - missed.length) / cases.length;
  console.log(
    `relevance: ${(100 * rate).toFixed(1)} % of ${cases.length} queries; missed:\n${missed.join('\n')}`,
  );
  expect(Object.keys(expected).sort()).toEqual(questionPages.map(slugOf).sort());
  for (const [slug, queries] of Object.entries(expected)) {
    expect(queries.length, slug).toBeGreaterThanOrEqual(2);
  }
  expect(cases.filter(({ kind }) => kind !== 'plain').length).toBeGreaterThanOrEqual(
    cases.length / 3,
  );
  expect(rate).toBeGreaterThanOrEqual(0.95);
});

function decoded(html: string): string {
  return html.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}
