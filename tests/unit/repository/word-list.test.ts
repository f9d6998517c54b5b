import { expect, it } from 'vitest';
import { readLines, wordListFile } from '../../../src/checks/prose/word-list.ts';

it('the word list has one word a line, each once, sorted', () => {
  const words = readLines(process.cwd(), wordListFile);
  const inOrder = (a: string, b: string) => {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : a < b ? -1 : 1;
  };
  expect(words).toEqual([...new Set(words)].sort(inOrder));
  expect(words.filter((word) => /\s/.test(word))).toEqual([]);
});
