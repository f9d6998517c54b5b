import { expect, it } from 'vitest';
import { checkBank } from '../../../src/checks/check-bank.ts';
import { readGuide } from '../../../src/question/read-guide.ts';

const file = 'src/content/docs/guides/hosting.mdx';
const good = `---
title: Hosting
description: How to put the handbook on a server.
---

## Any host

| Setting | Meaning |
| --- | --- |
| \`BASE_PATH\` | The path |

See [below](#any-host).
`;

it('reads a guide, whose tables may stand anywhere', () => {
  const { guide, problems } = readGuide(file, good);
  expect(problems).toEqual([]);
  expect(guide).toMatchObject({ title: 'Hosting', links: [{ url: '#any-host' }] });
});

it.each([
  ['front-matter-key-unknown', good.replace('description', 'head: []\ndescription')],
  ['tag-unknown', `${good}\n<script>1</script>\n`],
  ['code-not-allowed', `${good}\n{1}\n`],
  ['mdx-syntax', `${good}\n{\n`],
  ['fold-form', `${good}\n<Fold id="a" title="A">\n\n</Fold>\n`],
  ['math-form', `${good}\n$\\unknown$\n`],
])('refuses what a question may not hold either: %s', (rule, source) => {
  const { guide, problems } = readGuide(file, source);
  expect(guide).toBeUndefined();
  expect(problems.map((problem) => problem.rule)).toContain(rule);
});

it('has its links checked', () => {
  const { guide } = readGuide(file, good.replace('#any-host', '#any-hst'));
  const problems = checkBank({ topics: [], questions: [], guides: guide ? [guide] : [] });
  expect(problems.map(({ rule, remedy }) => [rule, remedy])).toEqual([
    ['links-resolve', 'Did you mean "#any-host"?'],
  ]);
});
