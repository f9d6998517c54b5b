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
