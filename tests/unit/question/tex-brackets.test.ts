import { expect, it } from 'vitest';
import { readQuestion } from '../../../src/question/read-question.ts';
import { here } from '../checks/broken-pages/broken-page.ts';
import { edited, firstFile } from './fixture.ts';

const saidOf = (text: string) =>
  readQuestion(firstFile, edited(here, text)).problems.map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

it.each([
  ['the address of a link', 'A [set](https://example.dev/a_\\(b\\)) of rows.'],
  ['code that holds a backtick', 'A gate reads ``a ` \\(x\\)`` first.'],
  ['a bracket behind code', 'A gate reads\n`rows` \\[\nof a table.'],
])('%s is no formula', (_name, text) => {
  expect(saidOf(text)).toEqual([]);
});

it.each([
  ['behind code of two lines', 'A gate `reads\nall rows` and \\(x\\) more.', '102:15'],
  ['with emphasis', 'A gate reads \\(*n*\\) rows.', '101:14'],
  ['in a quotation', '> A gate\n> reads \\(n\\) rows.', '102:9'],
])('a formula %s is told at its place', (_name, text, place) => {
  expect(saidOf(text)).toEqual([`${place} markdown-misread`]);
});
