import * as files from 'node:fs';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  lstatSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeFiles } from '../../../src/authoring/write-files.ts';

vi.mock('node:fs', async (load) => ({ ...(await load<typeof files>()) }));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handbook-write-'));
  mkdirSync(join(root, 'topic'));
  writeFileSync(join(root, 'topic/a.mdx'), 'a');
  writeFileSync(join(root, 'list.txt'), 'a\n');
});
afterEach(() => {
  vi.restoreAllMocks();
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

it('writes the file that a symbolic link stands for, and the link stays one', () => {
  mkdirSync(join(root, 'shared'));
  writeFileSync(join(root, 'shared/b.mdx'), 'b');
  symlinkSync('../shared/b.mdx', join(root, 'topic/b.mdx'));
  expect(writeFiles(root, { written: new Map([['topic/b.mdx', 'c']]) })).toBeUndefined();
  expect(lstatSync(join(root, 'topic/b.mdx')).isSymbolicLink()).toBe(true);
  expect(text('shared/b.mdx')).toBe('c');
  expect(names()).toHaveLength(6);
});

it('at no moment is a file missing that was there: whoever is killed has its old text or its new one', () => {
  const rename = files.renameSync;
  const isThere: boolean[] = [];
  vi.spyOn(files, 'renameSync').mockImplementation((from, to) => {
    isThere.push(existsSync(join(root, 'list.txt')));
    rename(from, to);
    isThere.push(existsSync(join(root, 'list.txt')));
  });
  expect(writeFiles(root, { written: new Map([['list.txt', 'b\n']]) })).toBeUndefined();
  expect(text('list.txt')).toBe('b\n');
  expect(isThere).toEqual([true, true]);
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
