import { expect, it } from 'vitest';
import { redirects } from '../../../src/exports/redirects/redirects.ts';
import { hostileSource } from './hostile-source.ts';

const linesOf = async (moves: Record<string, string>) => {
  const [file] = await redirects.files({ ...hostileSource, moves });
  return String(file?.body).trim().split('\n');
};

it('nothing is written while nothing has moved', async () => {
  expect(await redirects.files(hostileSource)).toEqual([]);
});

it('page, Markdown and data of a moved question lead to where it is now, over chains', async () => {
  const moves = { 'a/one': 'a/two', 'a/two': 'b/three', 'one#item': 'three#item' };
  expect(await linesOf(moves)).toEqual([
    '/x/questions/a/one/ /x/questions/b/three/ 301',
    '/x/questions/a/one.md /x/questions/b/three.md 301',
    '/x/api/v1/questions/one.json /x/api/v1/questions/three.json 301',
    '/x/questions/a/two/ /x/questions/b/three/ 301',
    '/x/questions/a/two.md /x/questions/b/three.md 301',
    '/x/api/v1/questions/two.json /x/api/v1/questions/three.json 301',
  ]);
});

it('data of a question that keeps its slug leads nowhere else', async () => {
  expect(await linesOf({ 'a/one': 'b/one' })).toEqual([
    '/x/questions/a/one/ /x/questions/b/one/ 301',
    '/x/questions/a/one.md /x/questions/b/one.md 301',
  ]);
});
