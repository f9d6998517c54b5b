import { expect, it } from 'vitest';
import { readableSource } from '../../../src/checks/preview/readable-source.ts';
import { parseMdx } from '../../../src/question/mdx/parse-mdx.ts';
import { edited, firstFile, goodSource } from '../question/fixture.ts';

it('leaves a page that can be parsed as it is', () => {
  expect(readableSource(goodSource, firstFile)).toBe(goodSource);
});

it.each([
  ['a tag that is not closed', edited('## Common mistakes', '<Tag>\n\n## Common mistakes')],
  ['a brace that is not closed', edited('## Common mistakes', '{\n\n## Common mistakes')],
  ['a fence that is not closed', `${goodSource}\n\`\`\`yaml\na: 1\n`],
  ['a mark of a merge', `${goodSource}\n<<<<<<< HEAD\n`],
  ['a byte that no editor shows', `${goodSource}\n\u0007`],
])('makes of a page with %s one that says so under its title', (_name, source) => {
  const shown = readableSource(source, firstFile);
  expect(shown).toMatch(/^---\ntitle: What does a gate/);
  expect(shown).toMatch(/first-question\.mdx:\d+:\d+ /);
  expect(parseMdx(shown, (_at, rule) => expect.unreachable(rule))).toBeDefined();
});

it.each([
  [
    'YAML that cannot be read',
    edited('title: What', 'title: Gates: what'),
    /:2:8 {2}front-matter-yaml/,
  ],
  ['a bracket that stays open', edited('[pipelines, testing]', '[pipelines'), /front-matter-yaml/],
  ['a byte order mark', `\uFEFF${goodSource}`, /:1:1 {2}file-encoding/],
])('shows a page with %s without its head', (_name, source, said) => {
  const shown = readableSource(source, firstFile);
  expect(shown).toMatch(/^\nThis page cannot be shown until this is mended/);
  expect(shown).toMatch(said);
});

it('shows a page whose front matter is YAML, whatever else is wrong with it', () => {
  const source = edited('difficulty: intermediate', 'difficulty: hard');
  expect(readableSource(source, firstFile)).toBe(source);
});
