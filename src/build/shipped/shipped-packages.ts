import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of which something is sent to readers' browsers. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json names it. */
  readonly licence: string;
  /** The texts that it comes with. */
  readonly text: string;
}

/** Files of a build that no bundler made: the package that writes them, and which of its dependencies are parts of it. */
const makers: readonly { files: RegExp; name: string; parts?: RegExp }[] = [
  { files: /^pagefind\//, name: 'pagefind' },
  { files: /^_astro\/ec\./, name: 'astro-expressive-code', parts: /expressive-code/ },
];

/** Code, styles and fonts. */
const sentPattern = /\.(m?js|css|wasm|woff2?|ttf|otf|pagefind)$/;

/**
 * The packages that a build sends to browsers, by name.
 * @param modules ids of the modules that bundlers put into what is sent
 * @param files of the build, with forward slashes; none yet of those that the worker brings
 * @throws Error when a file is nobody's, or a package comes without the text of its licence
 */
export function shippedPackages(
  root: string,
  modules: Iterable<string>,
  files: readonly string[],
): ShippedPackage[] {
  const folders = new Set<string>();
  for (const id of modules) {
    const folder = folderOf(id, root);
    if (folder !== undefined) folders.add(folder);
  }
  for (const file of files.filter((name) => sentPattern.test(name))) {
    const maker = makers.find((candidate) => candidate.files.test(file));
    if (maker) addWithParts(folders, root, maker.name, maker.parts);
    else if (!file.startsWith('_astro/')) {
      throw new Error(
        `${file} is sent to readers, and nobody says from which package it is. Import it, so that the build knows, or name its package in src/build/shipped/shipped-packages.ts.`,
      );
    }
  }
  const packages = [...folders].map(readPackage);
  const byName = new Map(packages.map((found) => [`${found.name} ${found.version}`, found]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
}

/** The folder of the package that a module is from; undefined for our own. Bundlers' own helpers begin with a zero byte. */
function folderOf(id: string, root: string): string | undefined {
  const [, before, name] =
    /^(.*[\\/]node_modules[\\/])((?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id.replace(/^\0/, '')) ?? [];
  if (before !== undefined && name !== undefined) return `${before}${name}`;
  const [, helper] = /^\0([a-z-]+)\//.exec(id) ?? [];
  return helper === undefined ? undefined : installed(helper, root);
}

/** Where a package is that a file in a folder finds. */
function installed(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? undefined : installed(name, dirname(from));
}

function addWithParts(folders: Set<string>, from: string, name: string, parts?: RegExp): void {
  const folder = installed(name, from);
  if (folder === undefined) throw new Error(`${name} is sent to readers, and is not installed.`);
  if (folders.has(folder)) return;
  folders.add(folder);
  for (const other of Object.keys(manifestOf(folder).dependencies ?? {})) {
    if (parts?.test(other)) addWithParts(folders, folder, other, parts);
  }
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = manifestOf(folder);
  const licence = typeof license === 'string' ? license : license?.type;
  const text = textsIn(folder).join('\n\n');
  if (licence === undefined || text === '') {
    throw new Error(
      `${name} ${version} is sent to readers without ${text === '' ? 'the text of its licence' : 'a licence'}: ${folder} has no ${text === '' ? 'file LICENSE' : '"license" in its package.json'}. Take a version that has it, or another package.`,
    );
  }
  return { name, version, licence, text };
}

/** The licences and notices of a package. What a tool itself is bundled of, it does not pass on: Vite lists that below. */
function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)([._-]|$)/i.test(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path)
            .sort()
            .map((name) => join(path, name))
        : [path],
    )
    .map((path) => readFileSync(path, 'utf8').split(/^# Licenses of bundled dependencies$/m)[0])
    .map((text = '') => text.replace(/\r\n/g, '\n').trim())
    .filter((text) => text !== '');
}
