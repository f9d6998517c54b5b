import type { BrowserContext, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { noneClose, nothingFound, someMissing } from '../../src/strings/en/search.ts';
import { fileOf, questionPages } from '../site/pages.ts';
import { expect, test } from '../site/site.ts';

interface Query {
  readonly query: string;
  readonly kind: 'plain' | 'typo' | 'synonym' | 'spelling';
}

const expected = parse(readFileSync('tests/content/search-queries.yaml', 'utf8')) as Record<
  string,
  Query[]
>;
const cases = Object.entries(expected).flatMap(([slug, queries]) =>
  queries.map((query) => ({ slug, ...query })),
);
const slugOf = (path: string) => path.split('/').at(-2) ?? '';

/** As many pages search side by side: all searches in one page would end long after all other tests. */
const pagesAtOnce = 2;

test.setTimeout(900_000);

async function openSearch(page: Page): Promise<void> {
  // Some eight hundred searches: none waits for a hand that may type on.
  await page.addInitScript(() => {
    const wait = globalThis.setTimeout;
    Object.assign(globalThis, {
      setTimeout: (task: () => void, ms = 0) => wait(task, ms < 100 ? 0 : ms),
    });
  });
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** What the search says of a query, and the slugs of the first three pages. */
interface Answer {
  readonly status: string;
  readonly slugs: string[];
}

/** The slugs of the first three pages for every query. */
async function firstThree(
  context: BrowserContext,
  queries: readonly string[],
): Promise<string[][]> {
  return (await answersTo(context, queries)).map(({ slugs }) => slugs);
}

async function answersTo(context: BrowserContext, queries: readonly string[]): Promise<Answer[]> {
  const share = Math.ceil(queries.length / pagesAtOnce);
  const found = await Promise.all(
    Array.from({ length: pagesAtOnce }, async (_, index) => {
      const page = await context.newPage();
      await openSearch(page);
      return typed(page, queries.slice(index * share, (index + 1) * share));
    }),
  );
  return found.flat();
}

/** The same for queries typed into the search of one page, one after the other. */
async function typed(page: Page, queries: readonly string[]): Promise<Answer[]> {
  const answers = await page.evaluate(
    async ([texts, lost]) => {
      const dialog = document.querySelector('dialog[open]')!;
      const input = dialog.querySelector<HTMLInputElement>('input[type=search]')!;
      const box = dialog.querySelector('.search-box')!;
      const found: { status: string; paths: string[] }[] = [];
      for (const text of texts) {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        while (box.getAttribute('data-query') !== text) {
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        // The index is whole: a word of the vocabulary that is nowhere in it would be told of as a lost part.
        if (box.textContent.includes(lost)) throw new Error(`${text}: ${lost}`);
        const links = [...dialog.querySelectorAll<HTMLAnchorElement>('.search-hit')];
        const status = box.querySelector('[role=status]')!.textContent;
        found.push({ status, paths: links.slice(0, 3).map((link) => link.pathname) });
      }
      return found;
    },
    [queries, someMissing] as const,
  );
  return answers.map(({ status, paths }) => ({ status, slugs: paths.map(slugOf) }));
}

test('every question is the first to be found by its title', async ({ context }) => {
  const titles = questionPages.map((path) => {
    const html = readFileSync(fileOf(path), 'utf8');
    return { slug: slugOf(path), title: decoded(/<h1[^>]*>([^<]+)/.exec(html)?.[1] ?? '') };
  });
  const found = await firstThree(
    context,
    titles.map(({ title }) => title),
  );
  const missed = titles.filter(({ slug }, index) => found[index]?.[0] !== slug);
  expect(titles).toHaveLength(Object.keys(expected).length);
  expect(missed).toEqual([]);
});

test('nonsense finds nothing', async ({ context }) => {
  const nonsense = ['xyzzyqq', 'xyzzyqq blorptang', 'qwertyuiop', 'wxyz kjhg'];
  expect(await firstThree(context, nonsense)).toEqual(nonsense.map(() => []));
});

test('what belongs to other trades finds nothing, or is said to fit no page', async ({
  context,
}) => {
  const nowhere = [
    'powerbi',
    'wordpress',
    'photoshop',
    'blockchain',
    'arduino',
    'kotlin',
    'laravel',
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
  ];
  const answers = await answersTo(context, [...nowhere, ...loose]);
  const said = answers.map(({ status }) => status.replace(/^.*(?<=pages?)\. /, ''));
  expect(said).toEqual([...nowhere.map(() => nothingFound), ...loose.map(() => noneClose)]);
});

test('at least 95 % of what readers type finds its page among the first three', async ({
  context,
}) => {
  const found = await firstThree(
    context,
    cases.map(({ query }) => query),
  );
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
