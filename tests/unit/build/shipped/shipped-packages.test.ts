import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { licencesText } from '../../../../src/build/shipped/licences-file.ts';
import { shippedPackages } from '../../../../src/build/shipped/shipped-packages.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shipped-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function install(path: string, files: Record<string, string>, manifest: object = {}): string {
  const folder = join(root, 'node_modules', path);
  const name = path.split('node_modules/').at(-1);
  const all = {
    'package.json': JSON.stringify({ name, version: '1.2.3', license: 'MIT', ...manifest }),
    ...files,
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const namesOf = (modules: string[], files: string[] = []) =>
  shippedPackages(root, modules, files).map(({ name }) => name);

it('finds the package of each module, with a scope or inside another, and leaves out our own', () => {
  const a = install('a', { LICENSE: 'May be used.' });
  const b = install('@some/b', { 'license.md': 'May be used, too.' });
  const c = install('a/node_modules/c', { COPYING: 'Copy it.' });
  expect(
    namesOf([
      `${a}/index.js`,
      `${b}/style.css?inline`,
      `${c}/index.js`,
      join(root, 'src/own.ts'),
      '\0astro:scripts/page.js',
    ]),
  ).toEqual(['@some/b', 'a', 'c']);
});

it('knows the helpers that a bundler writes by their name', () => {
  install('vite', {
    'LICENSE.md': 'Use it.\n\n# Licenses of bundled dependencies\nOf many others.',
  });
  expect(shippedPackages(root, ['\0vite/preload-helper.js'], [])).toEqual([
    { name: 'vite', version: '1.2.3', licence: 'MIT', text: 'Use it.' },
  ]);
});

it('knows who wrote the files that no bundler made, with what that is made of', () => {
  install('pagefind', { 'LICENSE/LICENSE': 'One.', 'LICENSE/LICENSE-other': 'Two.' });
  const dependencies = { '@expressive-code/core': '1', yaml: '1' };
  install('astro-expressive-code', { LICENSE: 'Three.' }, { dependencies });
  install('@expressive-code/core', { LICENSE: 'Four.' });
  const found = shippedPackages(root, [], ['pagefind/pagefind.js', '_astro/ec.ab1.css', 'a.html']);
  expect(found.map(({ name, text }) => [name, text])).toEqual([
    ['@expressive-code/core', 'Four.'],
    ['astro-expressive-code', 'Three.'],
    ['pagefind', 'One.\n\nTwo.'],
  ]);
});

it.each([
  [
    {},
    {},
    /^a 1\.2\.3 is sent to readers without the text of its licence: .*a has no file LICENSE/,
  ],
  [{ LICENSE: ' \n' }, {}, /without the text of its licence/],
  [
    { LICENSE: 'Use it.' },
    { license: undefined },
    /without a licence: .* no "license" in its pack/,
  ],
])('a package without licence stops the build: %j %j', (files, manifest, message) => {
  const folder = install('a', files as Record<string, string>, manifest);
  expect(() => namesOf([`${folder}/index.js`])).toThrow(message);
});

it.each(['vendor/lib.js', 'fonts/a.woff2', 'public.css'])(
  'so does %s, which is nobody’s',
  (file) => {
    expect(() => namesOf([], [file])).toThrow(`${file} is sent to readers, and nobody says`);
  },
);

it('says each text once, below the names of those that come with it', () => {
  const of = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text });
  const said = licencesText([of('a', 'Same.'), of('b', 'Other.'), of('c', 'Same.')]);
  expect(said).toContain('a 1.0.0: MIT\nb 1.0.0: MIT\nc 1.0.0: MIT\n');
  expect(said).toMatch(/-\na 1\.0\.0: MIT\nc 1\.0\.0: MIT\n-+\n\nSame\.\n/);
  expect(said.match(/Same\./g)).toHaveLength(1);
});
