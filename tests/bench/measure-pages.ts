import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { attributeOf, startTags } from '../../src/build/start-tags.ts';
import type { Manifest } from '../../src/offline/manifest.ts';

/** The pages whose weight is told, by what they are. */
const pages = {
  home: '',
  'all questions': 'questions/',
  'a topic': 'questions/mlops-fundamentals/',
  compare: 'compare/',
  'compare, a topic': 'compare/mlops-fundamentals/',
  glossary: 'glossary/',
  'glossary, a letter': 'glossary/c/',
  practice: 'practice/',
  progress: 'progress/',
  search: 'search/',
} as const;

/** What a built site weighs, by row: bytes, compressed by brotli where a host would. */
export function measurePages(dist: string): Record<string, number> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dist, path)).isFile(),
  );
  const questions = files.filter((path) => /^questions\/[^/]+\/[^/]+\/index\.html$/.test(path));
  const weights = questions.map((path) => compressed(join(dist, path))).sort((a, b) => a - b);
  const size = (path: string) => statSync(join(dist, path)).size;
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + size(path), 0);
  const largest = (folder: string) =>
    Math.max(
      0,
      ...files
        .filter((path) => path.startsWith(folder))
        .map((path) => compressed(join(dist, path))),
    );
  return {
    'dist, bytes': sum(files),
    'dist, files': files.length,
    'question page, median HTML': weights[Math.floor(weights.length / 2)] ?? 0,
    'question page, heaviest HTML': weights.at(-1) ?? 0,
    'question page 1, whole': weigh(
      dist,
      questions.find((path) => path.includes('what-is-mlops-vs-traditional-devops/')) ?? '',
    ),
    ...wholePages(dist),
    'practice, list of questions': compressed(join(dist, 'practice/catalogue.json')),
    'practice, largest topic': largest('practice/catalogue/'),
    'offline manifest': compressed(join(dist, 'offline-manifest.json')),
    'search index, as stored': sum(
      files.filter((path) => /^(pagefind|search)\/.*\.(pf_|json)/.test(path)),
    ),
  };
}

/** What each kind of page that lists or gathers the content weighs, with what it loads at once: bytes. */
export function wholePages(dist: string): Record<string, number> {
  return Object.fromEntries(
    Object.entries(pages).map(([name, path]) => [
      `${name}, whole`,
      weigh(dist, `${path}index.html`),
    ]),
  );
}

/** A page with the stylesheets and scripts that it loads at once. */
function weigh(dist: string, path: string): number {
  const html = readFileSync(join(dist, path), 'utf8');
  const tags = startTags(html);
  const styles = tags
    .filter((tag) => tag.name === 'link' && attributeOf(tag, 'rel') === 'stylesheet')
    .map((tag) => basename(attributeOf(tag, 'href') ?? ''));
  const scripts = new Set<string>();
  const follow = (name: string) => {
    if (scripts.has(name)) return;
    scripts.add(name);
    const code = readFileSync(join(dist, '_astro', name), 'utf8');
    for (const [, other] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      follow(other!);
  };
  for (const tag of tags) {
    const src = tag.name === 'script' ? attributeOf(tag, 'src') : undefined;
    if (src) follow(basename(src));
  }
  return [...styles, ...scripts].reduce(
    (sum, name) => sum + compressed(join(dist, '_astro', name)),
    compressed(join(dist, path)),
  );
}

/** Bytes that the first save downloads, and that a second build has a returning reader download. */
export function updateBytes(before: string | undefined, after: string): number {
  const read = (dist: string) =>
    JSON.parse(readFileSync(join(dist, 'offline-manifest.json'), 'utf8')) as Manifest;
  const known = new Set(before === undefined ? [] : read(before).entries.map(([, hash]) => hash));
  const fresh = read(after).entries.filter(([, hash]) => !known.has(hash));
  const own = ['offline-manifest.json', 'sw.js'].map(
    (name) => gzipSync(readFileSync(join(after, name))).length,
  );
  return fresh.reduce((sum, [, , , sent]) => sum + sent, 0) + own.reduce((a, b) => a + b, 0);
}

function compressed(path: string): number {
  return brotliCompressSync(readFileSync(path)).length;
}
