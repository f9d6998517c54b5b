import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

const { missing } = createRequire(import.meta.url)('../../../scripts/node-version.cjs') as {
  missing(...machine: Machine): string | undefined;
};

type Machine = [version: string, platform: string, architecture: string, isMusl: boolean];

it.each<Machine>([
  ['20.0.0', 'linux', 'x64', false],
  ['22.1.0', 'linux', 'arm64', false],
  ['20.19.0', 'win32', 'x64', false],
  ['24.0.0', 'darwin', 'arm64', false],
  ['26.0.0', 'win32', 'arm64', false],
])('Node %s on %s %s is enough', (...machine) => {
  expect(missing(...machine)).toBeUndefined();
});

it.each<[Machine, RegExp]>([
  [
    ['22.18.0', 'darwin', 'arm64', false],
    /^This is Node 22\.18\.0 on darwin-arm64, .* install Node 24/,
  ],
  [['20.0.0', 'win32', 'arm64', false], /on win32-arm64/],
  [['24.1.0', 'linux', 'x64', true], /needs glibc, and this system has musl/],
  [['18.20.0', 'linux', 'x64', false], /^This is Node 18\.20\.0, and npm ci needs Node 20/],
])('says in one sentence what is missing on %j', ([...machine], message) => {
  expect(missing(...machine)).toMatch(message);
  expect(missing(...machine)).not.toContain('\n');
});
