import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rehypeGlossary } from '../../../../src/bank/glossary/rehype-glossary.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handbook-glossary-'));
  mkdirSync(join(root, 'src/content'), { recursive: true });
  writeFileSync(
    join(root, 'src/content/glossary.yaml'),
    `- { term: Drift, slug: drift, definition: The data change & the model does not., questions: [drift-types] }
- { term: Canary release, slug: canary-release, definition: A small share of traffic first., questions: [this-page] }
- { term: Drift test, slug: drift-test, definition: A test for a change in the data., questions: [this-page] }
`,
  );
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function marked(html: string, path = 'src/content/docs/questions/topic/this-page.mdx'): string {
  const tree = fromHtml(html, { fragment: true });
  rehypeGlossary({ base: '/x/', root })(tree, new VFile({ path }));
  return toHtml(tree);
}

test('the first use becomes a link to its entry; later ones stay text', () => {
  expect(marked('<p>Watch drift. Drift is slow.</p>')).toBe(
    '<p>Watch <a class="term" href="/x/glossary/d/#drift">drift</a>. Drift is slow.</p>',
  );
});

test.each([
  ['a heading', '<h2>Drift</h2>'],
  ['a formula', '<p><math><mtext>drift</mtext></math></p>'],
  ['a link', '<p><a href="#x">drift</a></p>'],
  ['code', '<p><code>drift</code></p>'],
  ['a table', '<table><tbody><tr><td><p>drift</p></td></tr></tbody></table>'],
  ['a quiz item', '<quiz-card><p>drift</p></quiz-card>'],
  ['the key points', '<section class="key-points"><ul><li>drift</li></ul></section>'],
  ['text outside of prose', '<div>drift</div>'],
  ['a term that the page explains itself', '<p>A canary release.</p>'],
  ['a shorter term within one that the page explains', '<p>A drift test.</p>'],
])('%s stays as it is', (_, html) => {
  expect(marked(html)).toBe(html);
});

test('pages that are no question stay as they are', () => {
  const html = '<p>Drift.</p>';
  expect(marked(html, 'src/content/docs/guides/hosting.mdx')).toBe(html);
});
