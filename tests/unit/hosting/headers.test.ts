import { describe, expect, it } from 'vitest';
import {
  askAgain,
  headerRules,
  headersFile,
  keepForever,
  securityHeaders,
} from '../../../src/hosting/headers.ts';

const files = [
  '.nojekyll',
  '404.html',
  'SHA256SUMS',
  '_astro/common.DRcG25vh.css',
  '_astro/page.C3fM4Kra.js',
  '_headers',
  'index.html',
  'offline-manifest.json',
  'pagefind/fragment/en_15c48fc.pf_fragment',
  'pagefind/index/en_15c48fc.pf_index',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.en_55fca29ec2.pf_meta',
  'questions/index.html',
  'questions/pipelines/first/index.html',
  'sw.js',
];

/** How hosts read a pattern: `*` is any text, and every rule that matches counts. */
function headersOf(base: string, path: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const rule of headerRules(base, files)) {
    const parts = rule.path.split('*').map((part) => part.replace(/[.+?^$()[\]{}|\\]/g, '\\$&'));
    if (!new RegExp(`^${parts.join('.*')}$`).test(path)) continue;
    for (const [name, value] of Object.entries(rule.headers)) (found[name] ??= []).push(value);
  }
  return found;
}

describe.each(['/', '/x/'])('headerRules below %s', (base) => {
  it.each([
    ['', askAgain],
    ['404.html', askAgain],
    ['questions/', askAgain],
    ['questions/pipelines/first/', askAgain],
    ['sw.js', askAgain],
    ['offline-manifest.json', askAgain],
    ['pagefind/pagefind-entry.json', askAgain],
    ['_astro/page.C3fM4Kra.js', keepForever],
    ['pagefind/fragment/en_15c48fc.pf_fragment', keepForever],
    ['pagefind/index/en_15c48fc.pf_index', keepForever],
    ['pagefind/pagefind.en_55fca29ec2.pf_meta', keepForever],
  ])('/%s has every header once', (path, caching) => {
    const expected = { ...securityHeaders, 'Cache-Control': caching };
    expect(headersOf(base, base + path)).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, [value]])),
    );
  });

  it.each(['nothing', 'nothing/', 'pagefind/nothing'])('/%s is not kept for ever', (path) => {
    expect(headersOf(base, base + path)).not.toHaveProperty('Cache-Control');
  });

  it('has one rule for all pages of a folder', () => {
    const paths = headerRules(base, files).map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
    expect(paths.filter((path) => path.includes('questions'))).toEqual([`${base}questions/*`]);
    expect(paths.join()).not.toMatch(/SHA256SUMS|nojekyll|_headers|index\.html/);
  });

  it('is the same for the same files in another order', () => {
    expect(headerRules(base, [...files].reverse())).toEqual(headerRules(base, files));
  });
});

it('says nothing of other sites on the same host', () => {
  expect(headerRules('/x/', files).every(({ path }) => path.startsWith('/x/'))).toBe(true);
});

it('a header is one line', () => {
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(`${name}: ${value}`).toMatch(/^[A-Za-z-]+: [\x20-\x7e]{1,1500}$/);
  }
});

it('headersFile writes a path and its headers, indented', () => {
  const rules = [
    { path: '/*', headers: { A: '1', B: '2' } },
    { path: '/x', headers: { C: '3' } },
  ];
  expect(headersFile(rules)).toBe('/*\n  A: 1\n  B: 2\n\n/x\n  C: 3\n');
});
