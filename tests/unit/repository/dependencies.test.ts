import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { resolved?: string; integrity?: string; optional?: boolean; version?: string }>
  >;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const manifest = read('package.json') as Package;
const lock = read('package-lock.json') as Lock;
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

it('pins every dependency to one version', () => {
  const wanted = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  };
  const loose = Object.entries(wanted).filter(
    ([, version]) => !/^(npm:[a-z-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('names no registry: npm takes a package by its name from the one that is set', () => {
  const named = locked.filter(([, { resolved }]) => resolved !== undefined);
  expect(named.map(([path]) => path)).toEqual([]);
});

it('knows the checksum of what it installs', () => {
  const unchecked = locked.filter(([, entry]) => !entry.integrity?.startsWith('sha512-'));
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

it('has settings of npm that pin what is added, and asks the guards of the lock before they change', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('save-exact=true');
  expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry|_auth|ignore-scripts=false/);
  expect(readFileSync('.github/CODEOWNERS', 'utf8')).toMatch(/^\/\.npmrc\s+@\S+\/security$/m);
});
