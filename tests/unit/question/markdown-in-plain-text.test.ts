import { expect, it } from 'vitest';
import { markdownInPlainText } from '../../../src/question/markdown-in-plain-text.ts';

it.each([
  ['What does `kubectl drain` do?', '`kubectl drain`'],
  ['Why *not* retry?', '*not*'],
  ['Why **not** retry?', '**not**'],
  ['Why _not_ retry?', '_not_'],
  ['Why ~~not~~ retry?', '~~not~~'],
  ['See [the guide](./guide.mdx)', '[the guide](./guide.mdx)'],
  ['What is $O(n^2)$?', '$O(n^2)$'],
])('finds Markdown in %s', (text, found) => {
  expect(markdownInPlainText(text)).toBe(found);
});

it.each([
  'Why is 2 * 3 * 4 slow, and 2*3*4 fast?',
  'What does snake_case_name say, and __init__ or _private?',
  'From $5 to $6, or $5–$6 a month?',
  'An array a[i](x) and f[0] (see below)',
  'C*, C++ and f** at 5 % ~ 6 %, ~user',
  "It's a `tick and a 'quote'",
])('lets text be text: %s', (text) => {
  expect(markdownInPlainText(text)).toBeUndefined();
});
