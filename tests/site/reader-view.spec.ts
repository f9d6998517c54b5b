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

test('a reader view has the sentences as they are written, without the definition that a tooltip shows', async ({
  page,
}) => {
  expect(questionPages).toContain(path);
  await page.goto(path);
  await page.locator('a.term').first().hover();
  const definition = (await page.getByRole('tooltip').textContent())!;
  const article = await page.evaluate<{ title: string; textContent: string }>(
    `${readability}; new Readability(document.cloneNode(true)).parse()`,
  );
  expect(article.textContent).toContain('Two times layers, KV heads, head size');
  expect(article.textContent).not.toContain(definition);
  const spoken = await page.locator('main').evaluate((main) => (main as HTMLElement).innerText);
  expect(spoken).not.toContain(definition);
});
