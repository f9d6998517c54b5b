import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLineFile } from '../../../src/bank/line-file.ts';
import { reportInto, type Problem } from '../../../src/question/problem.ts';
import { root, useDataFolder } from './data-folder.ts';

useDataFolder();

test('a list that a merge left half done says it once, and keeps the lines of both sides', () => {
  const file = 'src/content/words.txt';
  writeFileSync(
    join(root, file),
    `one\n${'<'.repeat(7)} HEAD\ntwo\n${'='.repeat(7)}\nthree\n${'>'.repeat(7)} x\n`,
  );
  const problems: Problem[] = [];
  const lines = readLineFile(root, file, reportInto(problems, file));
  expect(lines?.filter(Boolean)).toEqual(['one', 'two', 'three']);
  expect(problems).toMatchObject([{ line: 2, rule: 'merge-finished' }]);
});

test('a list of names is read by the line, and a line that hides something is left out', () => {
  writeFileSync(join(root, 'src/content/words.txt'), `plain\nhid\u200Bden\n${'x'.repeat(300)}\n`);
  const problems: Problem[] = [];
  const report = reportInto(problems, 'src/content/words.txt');
  expect(readLineFile(root, 'src/content/words.txt', report)).toEqual(['plain', '', '', '']);
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '2:4 character-hidden',
    '3:1 file-size',
  ]);
});

test('spaces around a name are said once, and the name is read without them', () => {
  const file = 'src/content/words.txt';
  writeFileSync(join(root, file), 'plain\n second\nthird\t\n');
  const problems: Problem[] = [];
  expect(readLineFile(root, file, reportInto(problems, file))).toEqual([
    ...['plain', 'second', 'third', ''],
  ]);
  expect(problems).toMatchObject([
    { line: 2, column: 1, rule: 'character-hidden', message: 'A space stands before "second".' },
    { line: 3, column: 6, rule: 'character-hidden', message: 'A space stands behind "third".' },
  ]);
});
