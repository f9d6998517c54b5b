import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { seededRandom } from '../../src/learning/seeded-random.ts';
import type { Manifest } from '../../src/offline/manifest.ts';

/**
 * `node tests/bench/update-size.ts [questions]`: what a returning reader's browser downloads after one answer was
 * edited and after one was added, at 70 questions unless told. The corpus is filled up with copies of the real pages
 * in which every eighth word is another, so that the search index grows as with real pages. Bytes as a host sends
 * them: text compressed by gzip (as GitHub Pages does), all else as it is stored.
 */
const wanted = Number(process.argv[2] ?? 70);
const perTopic = 6;

// Inside the repository, so that its packages are found.
const project = mkdtempSync('.bench-');
for (const name of [
  'astro.config.mjs',
  'handbook.config.ts',
  'package.json',
  'tsconfig.json',
  'src',
  'public',
]) {
  cpSync(name, join(project, name), { recursive: true });
}
const content = join(project, 'src/content');
const originals = readdirSync(join(content, 'docs/questions'), { recursive: true })
  .map((path) => join(content, 'docs/questions', String(path)))
  .filter((path) => path.endsWith('.mdx'))
  .sort();

/** Other words in the plain lines of a page, one in eight. */
function reworded(source: string, seed: string): string {
  const random = seededRandom(seed);
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sta', 'tre'];
  const word = () =>
    [0, 0, 0].map(() => syllables[Math.floor(random() * syllables.length)]).join('');
  return source
    .split('\n')
    .map((line) =>
      /^[A-Z][^<[`:]*$/.test(line)
        ? line.replace(/\b[a-z]{4,}\b/g, (old) => (random() < 1 / 8 ? word() : old))
        : line,
    )
    .join('\n');
}

function addQuestion(number: number): void {
  const topic = `topic-${Math.floor((number - 1) / perTopic)}`;
  const folder = join(content, 'docs/questions', topic);
  if (mkdirSync(folder, { recursive: true })) {
    const entry = `- { slug: ${topic}, title: The topic ${topic}, blurb: About ${topic}., why: To hear. }\n`;
    appendFileSync(join(content, 'topics.yaml'), entry);
  }
  const original = originals[number % originals.length] ?? '';
  const source = readFileSync(original, 'utf8')
    .replace(/^title: .*$/m, `title: What is asked as number ${number} of all?`)
    .replace(/^shortTitle: .*$/m, `shortTitle: Number ${number}`)
    .replace(/^order: .*$/m, `order: ${number}`)
    .replace(/(<Comparison id="[^"]*)/g, `$1-${number}`)
    .replaceAll('](./', `](../${basename(dirname(original))}/`);
  writeFileSync(join(folder, `question-${number}.mdx`), reworded(source, String(number)));
}

interface Build {
  readonly manifest: Manifest;
  readonly sizes: ReadonlyMap<string, number>;
}

function build(): Build {
  const args = [resolve('node_modules/astro/bin/astro.mjs'), 'build'];
  const start = performance.now();
  const run = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the build failed:\n${run.stdout}${run.stderr}`);
  console.log(`built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const dist = join(project, 'dist');
  const text = readFileSync(join(dist, 'offline-manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  const sizes = new Map(
    manifest.entries.map(([url]) => {
      const path = url === '' || url.endsWith('/') ? `${url}index.html` : url;
      return [url, sent(path, readFileSync(join(dist, path)))];
    }),
  );
  sizes.set('offline-manifest.json', sent('.json', Buffer.from(text)));
  sizes.set('sw.js', sent('.js', readFileSync(join(dist, 'sw.js'))));
  return { manifest, sizes };
}

function sent(path: string, bytes: Buffer): number {
  return /\.(html|js|css|json|svg|txt|webmanifest)$/.test(path)
    ? gzipSync(bytes, { level: 9 }).length
    : bytes.length;
}

/** Bytes by kind of file of what the second build has and the first has not. */
function difference(before: Build | undefined, after: Build): Record<string, number> {
  const known = new Set(before?.manifest.entries.map(([, hash]) => hash));
  const kinds: Record<string, number> = {};
  const add = (url: string) => {
    const kind = kindOf(url);
    kinds[kind] = (kinds[kind] ?? 0) + (after.sizes.get(url) ?? 0);
    kinds.all = (kinds.all ?? 0) + (after.sizes.get(url) ?? 0);
    kinds.files = (kinds.files ?? 0) + 1;
  };
  for (const [url, hash] of after.manifest.entries) if (!known.has(hash)) add(url);
  add('offline-manifest.json');
  add('sw.js');
  return kinds;
}

function kindOf(url: string): string {
  if (/^questions\/[^/]+\/[^/]+\/$/.test(url)) return 'pages of questions';
  if (url === '' || url.endsWith('/') || url.endsWith('.html')) return url;
  return /^pagefind\/\w+/.exec(url)?.[0] ?? url.replace(/^_astro\/.*/, '_astro');
}

for (let number = originals.length + 1; number <= wanted; number += 1) addQuestion(number);
const first = build();
const edited = originals[4] ?? '';
writeFileSync(
  edited,
  readFileSync(edited, 'utf8').replace(
    /^(## [^\n]*\n\n)/m,
    '$1Another sentence says what was left out here before.\n\n',
  ),
);
const second = build();
addQuestion(wanted + 1);
const third = build();
console.log('first save', difference(undefined, first));
console.log('one answer edited', difference(first, second));
console.log('one question added', difference(second, third));
rmSync(project, { recursive: true });
