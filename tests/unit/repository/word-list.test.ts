import { expect, it } from 'vitest';
import { readLines, wordListFile } from '../../../src/checks/prose/word-list.ts';
import { everydayNamesFile } from '../../../src/checks/rules/name-without-entry.ts';

it.each([wordListFile, everydayNamesFile])('%s has one word a line, each once, sorted', (file) => {
  const words = readLines(process.cwd(), file);
  const inOrder = (a: string, b: string) => {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : a < b ? -1 : 1;
  };
  expect(words).toEqual([...new Set(words)].sort(inOrder));
  expect(words.filter((word) => /\s/.test(word))).toEqual([]);
});
