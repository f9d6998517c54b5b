import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formsFile } from './forms.ts';
import { corePack, hashLength, type Manifest, type ManifestEntry } from './manifest.ts';

/** What is not kept: the worker's own files, what only crawlers read, and interfaces of Pagefind that we do not use. */
const leftOut = [
  /^sw(-kill-switch)?\.js$/,
  /^offline-(manifest|packs)\.json$/,
  /^downloads\.json$/,
  /^sitemap-.*\.xml$/,
  /^robots\.txt$/,
  /^_(headers|redirects)(\.\w+)?$/,
  /^\.nojekyll$/,
  /^SHA256SUMS$/,
  /\.map$/,
  /^pagefind\/pagefind-(ui|modular-ui|component-ui|highlight)\./,
  /^pagefind\/wasm\.unknown\.pagefind$/,
];

/**
 * Everything that a finished build keeps offline, in the order of the addresses.
 * @param worker the code of the worker, before its version is written into it: another worker is another version
 */
export function listFiles(dist: string, worker: string): Manifest {
  const forms = filesOfForms(dist);
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/'))
    .map((path) => path.replace(/^\//, ''))
    .filter((path) => !forms.has(addressOf(path)) && !leftOut.some((pattern) => pattern.test(path)))
    .sort()
    .map((path): ManifestEntry => {
      const bytes = readFileSync(join(dist, path));
      const url = addressOf(path);
      const start = hash(bytes, 'base64').slice(0, hashLength);
      return [url, start, bytes.length, sentBytes(path, bytes), packOf(url)];
    });
  return { version: hash(JSON.stringify(entries) + worker, 'hex').slice(0, 12), entries };
}

/** The address of a file: a page stands at that of its folder. */
function addressOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/** The addresses of the forms that a reader keeps by choice, where the build has written them already. */
function filesOfForms(dist: string): ReadonlySet<string> {
  const path = join(dist, formsFile);
  if (!existsSync(path)) return new Set();
  const forms = JSON.parse(readFileSync(path, 'utf8')) as Record<string, readonly string[]>;
  return new Set(Object.values(forms).flat());
}

/** What a host sends: texts compressed, all else as it is. Pagefind's own files are compressed already. */
function sentBytes(path: string, bytes: Buffer): number {
  return /\.(html|js|css|json|svg|txt|webmanifest|xml)$/.test(path)
    ? gzipSync(bytes).length
    : bytes.length;
}

/** The page of a question belongs to its topic, all else to the core. */
function packOf(url: string): string {
  return /^questions\/([^/]+)\/[^/]+\/$/.exec(url)?.[1] ?? corePack;
}

/** SHA-256. */
export function hash(bytes: Uint8Array | string, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(bytes).digest(encoding);
}
