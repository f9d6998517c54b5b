import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { questionPages } from './pages.ts';
import { expect, test } from './site.ts';

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

// The copy that Readability reads keeps the style attributes, and is no page of ours.
test.use({ expectedTrouble: /Applying inline style violates/ });

/** A page that marks many terms. */
const path = 'questions/inference-and-serving/kv-cache-memory/';

test('a reader view has the sentences as they are written, without the definitions of their terms', async ({
  page,
}) => {
  expect(questionPages).toContain(path);
  await page.goto(path);
  const terms = await page
    .locator('a.term')
    .evaluateAll((all) => all.map((term) => (term as HTMLElement).dataset['definition'] ?? ''));
  expect(terms.length).toBeGreaterThan(2);
  const article = await page.evaluate<{ title: string; textContent: string }>(
    `${readability}; new Readability(document.cloneNode(true)).parse()`,
  );
  expect(article.textContent).toContain('Two times layers, KV heads, head size');
  expect(terms.filter((definition) => article.textContent.includes(definition))).toEqual([]);
  const spoken = await page.locator('main').evaluate((main) => (main as HTMLElement).innerText);
  expect(terms.filter((definition) => spoken.includes(definition))).toEqual([]);
});
