import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lastModified } from '../../../src/navigation/sitemap.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-sitemap-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function commit(page: string, date: string): void {
  mkdirSync(join(folder, 'src/content/docs/questions/topic'), { recursive: true });
  writeFileSync(join(folder, `src/content/docs/${page}.mdx`), page);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.dev', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: date },
      stdio: 'ignore',
    });
  git('init', '-b', 'main');
  git('add', '.');
  git('commit', '-m', page);
}

it('a document has the day of its last change, a page made from all of them the newest', () => {
  commit('questions/topic/one', '2026-01-02T10:00:00Z');
  commit('questions/topic/two', '2026-03-04T10:00:00Z');
  const serialize = lastModified(folder, '/x/');
  const dayOf = (path: string) => {
    const entry: { url: string; lastmod?: string } = { url: `https://a.example/x/${path}` };
    return serialize(entry).lastmod;
  };
  expect(dayOf('questions/topic/one/')).toBe('2026-01-02');
  expect(dayOf('questions/topic/two/')).toBe('2026-03-04');
  expect(dayOf('questions/')).toBe('2026-03-04');
});

it('nobody knows a day outside of Git', () => {
  const entry = { url: 'https://a.example/x/' };
  expect(lastModified(folder, '/x/')(entry)).toEqual(entry);
});
