import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from './site.ts';

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

test('at least 95 % of what readers type finds its page among the first three', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('');
  await page.keyboard.press('/');
  const input = page.getByRole('dialog').getByRole('searchbox');
  const missed: string[] = [];
  for (const { slug, query, kind } of cases) {
    await input.fill(query);
    await expect(page.locator('.search-box')).toHaveAttribute('data-query', query);
    const links = await page
      .locator('.search-hit')
      .evaluateAll((all) => all.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname));
    if (!links.some((path) => path.endsWith(`/${slug}/`)))
      missed.push(`${kind}: ${query} -> ${slug}`);
  }
  const rate = (cases.length - missed.length) / cases.length;
  console.log(
    `relevance: ${(100 * rate).toFixed(1)} % of ${cases.length} queries; missed:\n${missed.join('\n')}`,
  );
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter(({ kind }) => kind !== 'plain').length).toBeGreaterThanOrEqual(
    cases.length / 3,
  );
  expect(rate).toBeGreaterThanOrEqual(0.95);
});
