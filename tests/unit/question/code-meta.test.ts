import { expect, it } from 'vitest';
import { readCodeMeta } from '../../../src/question/mdx/code-meta.ts';

const value = 'a\nb\nc\nd';

it.each([
  [null, { title: undefined, marked: [] }],
  ['title="values.yaml"', { title: 'values.yaml', marked: [] }],
  ['{2-3}', { title: undefined, marked: [[2, 3]] }],
  [
    'title="a b" {1,3-4}',
    {
      title: 'a b',
      marked: [
        [1, 1],
        [3, 4],
      ],
    },
  ],
  ['{1} title="x"', { title: 'x', marked: [[1, 1]] }],
])('reads %s', (meta, read) => {
  expect(readCodeMeta({ meta, value })).toEqual(read);
});

it.each([
  'eval',
  'title="x" eval',
  'title=""',
  'title="   "',
  "title='x'",
  'title="<b>"',
  'title="{x}"',
  '{5}',
  '{0}',
  '{3-2}',
  '{}',
  '{x}',
  '"text"',
  'del={2}',
  'frame="terminal"',
  'title="a" title="b"',
  `title="${'x'.repeat(61)}"`,
])('refuses %s', (meta) => {
  expect(readCodeMeta({ meta, value })).toBeUndefined();
});
