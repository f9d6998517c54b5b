import { expect, it } from 'vitest';
import { copyOf, topicOf, words } from '../../bench/copies.ts';

const real = ['pipelines/gates.mdx', 'serving/caches.mdx'];
const source = `---
title: What does a gate decide?
shortTitle: Gates
order: 1
related: [caches]
---

The rule stands in one place, [as for caches](../serving/caches.mdx).

\`\`\`text
The lines of an artefact keep their length whatever is written
\`\`\`
`;

it('a copy leads to copies of its round', () => {
  const copy = copyOf(source, { path: real[0]!, copy: 1, number: 2 }, real, 4);
  expect(copy).toContain('related: [caches-1]');
  expect(copy).toContain('](../serving/caches-1.mdx)');
  expect(copy).toContain('order: 3');
});

it('what the last round lacks is that of the round before, and at last the page itself', () => {
  expect(copyOf(source, { path: real[0]!, copy: 2, number: 4 }, real, 5)).toContain(
    'related: [caches-1]',
  );
  expect(copyOf(source, { path: real[0]!, copy: 1, number: 2 }, real, 3)).toContain(
    '](../serving/caches.mdx)',
  );
});

it('a link leads to the topic that the copy is in, which is another one after ten', () => {
  expect(topicOf(real[1]!, 9)).toBe('serving');
  expect(topicOf(real[1]!, 10)).toBe('serving-2');
  expect(copyOf(source, { path: real[0]!, copy: 10, number: 20 }, real, 22)).toContain(
    '](../serving-2/caches-10.mdx)',
  );
});

it('plain text has other words, and an artefact has not', () => {
  const plain = source.replace(/^The rule.*$/m, `The ${'rule '.repeat(80)}stands here.`);
  const copy = copyOf(plain, { path: real[0]!, copy: 1, number: 2 }, real, 4);
  expect(words.some((word) => copy.includes(` ${word} `))).toBe(true);
  expect(copy).toContain('The lines of an artefact keep their length whatever is written');
});
