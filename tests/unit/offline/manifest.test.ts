import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../../src/offline/list-files.ts';
import {
  bytesOf,
  choiceFromText,
  choiceToText,
  chosenEntries,
  entryFor,
  parseManifest,
} from '../../../src/offline/manifest.ts';

describe('listFiles', () => {
  let dist: string;
  const worker = 'code';
  const write = (path: string, text: string) => {
    mkdirSync(join(dist, path, '..'), { recursive: true });
    writeFileSync(join(dist, path), text);
  };

  beforeEach(() => {
    dist = `${mkdtempSync(join(tmpdir(), 'handbook-dist-'))}/`;
    write('index.html', 'home');
    write('404.html', 'missing');
    write('questions/index.html', 'all');
    write('questions/pipelines/index.html', 'topic');
    write('questions/pipelines/gates/index.html', 'question');
    write('pagefind/pagefind.js', 'search');
    write('pagefind/pagefind-ui.js', 'not used');
    write('sw.js', 'old worker');
    write('offline-manifest.json', '{}');
    write('sitemap-0.xml', 'map');
    write('_headers', 'headers');
  });

  afterEach(() => {
    rmSync(dist, { recursive: true });
  });

  it('lists pages by their canonical address, each in its pack', () => {
    const { entries } = listFiles(dist, worker);
    expect(entries.map(([url, , , , pack]) => [url, pack])).toEqual([
      ['404.html', 'core'],
      ['', 'core'],
      ['pagefind/pagefind.js', 'core'],
      ['questions/', 'core'],
      ['questions/pipelines/gates/', 'pipelines'],
      ['questions/pipelines/', 'core'],
    ]);
  });

  it('leaves out the forms that readers keep by choice', () => {
    write('llms.txt', 'all pages');
    write('downloads.json', JSON.stringify({ markdown: ['llms.txt'] }));
    const urls = listFiles(dist, worker).entries.map(([url]) => url);
    expect(urls).toContain('questions/');
    expect(urls.filter((url) => /llms|downloads/.test(url))).toEqual([]);
  });

  it('gives the first 12 bytes of the SHA-256 (here as openssl prints them), the bytes, and the bytes of its gzip', () => {
    const { entries } = listFiles(dist, worker);
    expect(entries.find(([url]) => url === '')).toEqual(['', 'TqFAWIFQdzzjqs54', 4, 24, 'core']);
  });

  it('has the same version for the same files, another for others', () => {
    const before = listFiles(dist, worker).version;
    expect(listFiles(dist, worker).version).toBe(before);
    write('sw.js', 'a new worker');
    expect(listFiles(dist, worker).version).toBe(before);
    write('index.html', 'a new home');
    expect(listFiles(dist, worker).version).not.toBe(before);
  });

  it('has another version for another worker: its cache is not the one in use', () => {
    expect(listFiles(dist, 'other code').version).not.toBe(listFiles(dist, worker).version);
  });
});

describe('choices', () => {
  const entries = [
    ['', 'a', 1, 2, 'core'],
    ['questions/x/one/', 'b', 10, 20, 'x'],
    ['questions/y/two/', 'c', 100, 200, 'y'],
  ] as const;

  it('keep the core and what was chosen', () => {
    expect(bytesOf(chosenEntries(entries, 'all'))).toBe(111);
    expect(bytesOf(chosenEntries(entries, ['y']))).toBe(101);
    expect(bytesOf(chosenEntries(entries, []))).toBe(1);
  });

  it('survive the way into an address and back', () => {
    for (const choice of ['all', ['y', 'x'], []] as const) {
      const text = choiceToText(choice);
      expect(choiceToText(choiceFromText(text))).toBe(text);
    }
    expect(choiceFromText(null)).toBe('all');
  });
});

describe('entryFor', () => {
  const known = new Set(['', 'questions/', '404.html', '_astro/a.js']);
  it.each([
    ['', { url: '', redirect: false }],
    ['index.html', { url: '', redirect: false }],
    ['questions/', { url: 'questions/', redirect: false }],
    ['questions/index.html', { url: 'questions/', redirect: false }],
    ['questions', { url: 'questions/', redirect: true }],
    ['_astro/a.js', { url: '_astro/a.js', redirect: false }],
    ['404.html', { url: '404.html', redirect: false }],
    ['404', undefined],
    ['nothing/', undefined],
    ['nothing/index.html', undefined],
  ])('%j is answered from %j', (path, entry) => {
    expect(entryFor(known, path)).toEqual(entry);
  });
});

describe('parseManifest', () => {
  it.each([
    null,
    1,
    'x',
    [],
    {},
    { version: 1, entries: [] },
    { version: 'a' },
    { version: 'a', entries: [1] },
    { version: 'a', entries: [['a']] },
  ])('takes %j for none', (value) => {
    expect(parseManifest(value)).toBeUndefined();
  });

  it('takes what the build wrote', () => {
    const manifest = { version: 'a', entries: [['', 'h', 1, 1, 'core']] };
    expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
  });
});

it('what a choice is read from may be anything', () => {
  expect(choiceFromText('serving,../../x,serving,A&b=c,\u202E,,rag')).toEqual(['serving', 'rag']);
  expect(choiceFromText('x'.repeat(100_000))).toEqual([]);
  const many = Array.from({ length: 1000 }, (_, place) => `topic-${place}`).join();
  expect(choiceFromText(many)).toHaveLength(99);
});
