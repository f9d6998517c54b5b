import { expect, it } from 'vitest';
import { sourceBounds } from '../../../src/question/mdx/source-bounds.ts';
import { readGuide } from '../../../src/question/read-guide.ts';

const head = '---\ntitle: Guide\ndescription: About it.\n---\n\n';
const told = (text: string) =>
  readGuide('src/content/docs/guides/guide.mdx', `${head}${text}\n`).problems.map(
    ({ line, rule }) => `${line} ${rule}`,
  );

/** What a parser goes down into, or reads again from each place: each takes it many seconds, or overflows. */
const signs = [
  ...[
    '[',
    '[a](',
    '![',
    '*a ',
    '_a __b ',
    '***a',
    '*_',
    '~~a',
    '`',
    '<',
    'a<b ',
    '{',
    '|',
    '&amp;',
  ],
  ...[
    ':a[',
    ':a[b]',
    '[^a]',
    '\\',
    'www.a.b/((',
    'https://a.b ',
    '{/* a */}',
    '>',
    '> ',
    '- ',
    '> - ',
  ],
  ...[
    '*a **b\n',
    '[a]: b\n',
    'a\n-\n',
    '| a | b |\n',
    ':::note\n',
    '## a\n\n',
    'a\\\n',
    '</Quiz>\n',
  ],
  ...['<Quiz id="a">\n\n', '```\n', ' ', '\t', 'x', '1. ', '\n'],
];

it.each(signs)('%j, 120,000 characters of it, is refused before it is parsed', (sign) => {
  expect(told(sign.repeat(120_000 / sign.length))).toEqual([
    expect.stringMatching(/^\d+ file-size$/),
  ]);
});

it('a page of 256 kB, and a nesting on many lines, are refused at their line', () => {
  expect(told('A line of text.\n\n'.repeat(16_000))).toEqual(['1 file-size']);
  const steps = Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`);
  expect(told(steps.join('\n'))).toEqual(['56 file-size']);
});

it('what is just within the bounds is parsed', () => {
  expect(told('x'.repeat(sourceBounds.line))).toEqual([]);
  expect(told(`${'> '.repeat(sourceBounds.markers)}x`)).toEqual([]);
  expect(told('a line\n'.repeat(sourceBounds.paragraph - 1))).toEqual([]);
  expect(told(`\`\`\`text\n${'[ { * }\n'.repeat(500)}\`\`\``)).toEqual([]);
});
