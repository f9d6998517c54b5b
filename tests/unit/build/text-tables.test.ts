import { expect, it } from 'vitest';
import { isTextTable } from '../../../src/build/text-tables.ts';

const table = [
  'epoch   tickets F1   ifeval   gsm8k   unsafe answered',
  '1         0.71        0.62     0.55       12',
];

it('is a table: columns in plain text, wider than a phone', () => {
  expect(isTextTable('text', table)).toBe(true);
  expect(isTextTable('txt', ['', ...table, ''])).toBe(true);
});

it.each([
  ['a language', 'python', table],
  ['a single row', 'text', table.slice(0, 1)],
  ['what a phone has room for', 'text', ['epsilon  noise  curve', '1        2.15   0.20 %']],
  [
    'sentences',
    'text',
    ['The gate reads the last run before it compares the two models.', 'It ends.'],
  ],
  ['an indent', 'text', ['        a line that begins far to the right, and goes on', '    x']],
])('is none: %s', (_, language, lines) => {
  expect(isTextTable(language, lines)).toBe(false);
});
