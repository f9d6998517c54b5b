import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkAddresses, listPages } from '../../../src/bank/addresses.ts';
import { listDocuments, readBank } from '../../../src/bank/question-bank.ts';

const site = listPages(process.cwd());
const told = (...files: string[]) =>
  checkAddresses(
    files.map((file) => `src/content/docs/${file}`),
    site,
  ).map(({ file, message }) => `${file.replace('src/content/docs/', '')}: ${message}`);

it.each([
  ['questions/llmops/index.mdx', 'questions/llmops', 'questions/[topic].astro'],
  ['questions/index.mdx', 'questions', 'questions/index.astro'],
  ['contribute/rules.mdx', 'contribute/rules', 'contribute/rules.astro'],
  ['contribute/rules/index.mdx', 'contribute/rules', 'contribute/rules.astro'],
  ['contribute/index.mdx', 'contribute', 'contribute/index.astro'],
  ['Contribute/Blocks.mdx', 'contribute/blocks', 'contribute/blocks.astro'],
  ['guides.mdx', 'guides', 'guides.astro'],
  ['guides/index.mdx', 'guides', 'guides.astro'],
  ['glossary.mdx', 'glossary', 'glossary/[...letter].astro'],
  ['practice/index.mdx', 'practice', 'practice/index.astro'],
  ['compare/llmops.mdx', 'compare/llmops', 'compare/[topic].astro'],
  ['404.mdx', '404', '404.astro'],
])('%s would take the place of another page, which is named', (file, address, other) => {
  expect(told(file)).toEqual([
    `${file}: The page would stand at /${address}/, where the page of src/pages/${other} stands.`,
  ]);
});

it('two files for one address are named, both of them', () => {
  expect(told('guides/a.mdx', 'guides/a/index.mdx')).toEqual([
    'guides/a/index.mdx: The page would stand at /guides/a/, where the page of src/content/docs/guides/a.mdx stands.',
  ]);
  expect(told('guides/a.md', 'guides/a.mdx')).toHaveLength(1);
  expect(told('guides/A.mdx', 'guides/a.mdx')).toHaveLength(1);
});

it('no document of the handbook stands where another page does', () => {
  expect(checkAddresses(listDocuments(process.cwd()), site)).toEqual([]);
});

it('reading all documents asks for it', () => {
  const root = mkdtempSync(join(tmpdir(), 'handbook-addresses-'));
  for (const file of ['src/pages/guides/rules.astro', 'src/content/docs/guides/rules.mdx']) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  expect(readBank(root).problems.map(({ rule }) => rule)).toContain('address-unique');
  rmSync(root, { recursive: true });
});
