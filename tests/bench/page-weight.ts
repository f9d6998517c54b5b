import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** `npm run bench`: what the built site weighs, in bytes; pages and assets compressed by brotli at its highest level. */
const compressed = (path: string) => brotliCompressSync(readFileSync(path)).length;
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile());
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const pages = files('dist').filter((path) => path.endsWith('.html'));
const html = pages.map((path) => ({ path, bytes: compressed(path) }));
const index = files('dist/pagefind').filter((path) => /\.pf_|pagefind-entry/.test(path));

console.table({
  pages: pages.length,
  'HTML of question 1': html.find(({ path }) => path.includes('what-is-mlops-vs'))?.bytes,
  'HTML of the heaviest page': Math.max(...html.map(({ bytes }) => bytes)),
  'HTML of all pages': sum(html.map(({ bytes }) => bytes)),
  'CSS (all, without print)': sum(
    files('dist/_astro')
      .filter((path) => path.endsWith('.css') && !path.includes('print'))
      .map(compressed),
  ),
  'JavaScript (all pages)': sum(
    files('dist/_astro')
      .filter((path) => path.endsWith('.js'))
      .map(compressed),
  ),
  'search index (as stored)': sum(index.map((path) => statSync(path).size)),
  'search vocabulary': compressed('dist/search-vocabulary.json'),
  'service worker': compressed('dist/sw.js'),
});
