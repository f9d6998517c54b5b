import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFiles } from '../../../src/authoring/write-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handbook-write-'));
  mkdirSync(join(root, 'topic'));
  writeFileSync(join(root, 'topic/a.mdx'), 'a');
  writeFileSync(join(root, 'list.txt'), 'a\n');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const text = (path: string) => readFileSync(join(root, path), 'utf8');
const names = () => readdirSync(root, { recursive: true }).sort();

it('renames files, writes others and leaves nothing beside them', () => {
  const written = new Map([
    ['other/b.mdx', 'b'],
    ['list.txt', 'b\n'],
  ]);
  const renamed = [{ from: 'topic/a.mdx', to: 'other/b.mdx' }];
  expect(writeFiles(root, { renamed, written })).toBeUndefined();
  expect([text('other/b.mdx'), text('list.txt')]).toEqual(['b', 'b\n']);
  expect(names()).toEqual(['list.txt', 'other', 'other/b.mdx', 'topic']);
});

it.each([
  ['a file has the name of a folder', ['list.txt/b.mdx', 'b']],
  ['a folder has the name of a file', ['topic', 'b']],
] as const)('where %s nothing is written, and it says which file', (_name, last) => {
  const before = names();
  const renamed = [{ from: 'topic/a.mdx', to: 'b.mdx' }];
  const written = new Map([['b.mdx', 'b'], ['list.txt', 'b\n'], last]);
  const fault = writeFiles(root, { renamed, written });
  expect(fault).toContain(`${last[0]} cannot be written: `);
  expect(fault).not.toContain('    at ');
  expect([text('topic/a.mdx'), text('list.txt')]).toEqual(['a', 'a\n']);
  expect(names()).toEqual(before);
});
