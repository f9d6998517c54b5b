import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeFolder } from '../../../src/build/sole-build.ts';

let folder: string;
let dist: string;
let lock: string;
const others = process.ppid;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sole-build-'));
  dist = join(folder, 'dist');
  lock = `${dist}.lock`;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('a folder is one build’s until its process ends', () => {
  const before = process.listeners('exit');
  takeFolder(dist);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
  const added = process.listeners('exit').filter((listener) => !before.includes(listener));
  for (const listener of added) {
    listener(0);
    process.off('exit', listener);
  }
  expect(existsSync(lock)).toBe(false);
});

it('the folder that it will stand in need not be there yet', () => {
  takeFolder(join(folder, 'not/yet/dist'));
  expect(existsSync(join(folder, 'not/yet/dist.lock'))).toBe(true);
});

it('in a folder that the user may not write it says so, and where a build can be', () => {
  const refused = () => {
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  };
  expect(() => takeFolder(dist, refused)).toThrow(
    `A build writes ${folder}, and you may not (EACCES).`,
  );
});

it('a second build says which one is at work, and leaves the folder to it', () => {
  writeFileSync(lock, String(others));
  expect(() => takeFolder(dist)).toThrow(
    `Another build (process ${others}) is writing ${dist}. Wait until it has ended and build again; if there is none, delete ${lock}.`,
  );
  expect(readFileSync(lock, 'utf8')).toBe(String(others));
});

it('of two that find the lock of a build that is gone, and begin at once, one alone has the folder', () => {
  const overtaken: typeof writeFileSync = (...given) => {
    writeFileSync(...given);
    // The other one has seen the old lock too, and takes this one for it.
    rmSync(lock);
    writeFileSync(lock, String(others));
  };
  expect(() => takeFolder(dist, overtaken)).toThrow(`Another build (process ${others})`);
  expect(readFileSync(lock, 'utf8')).toBe(String(others));
});

it.each([
  ['a process that is gone', '999999999'],
  ['nobody, as the disk was full', ''],
  ['this very process, which a container numbers alike each time', String(process.pid)],
])('a lock of %s is no obstacle', (_name, text) => {
  writeFileSync(lock, text);
  takeFolder(dist);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
});

it('a lock that is older than any build is no obstacle, whoever has its number now', () => {
  writeFileSync(lock, String(others));
  const before = Date.now() / 1000 - 2 * 60 * 60;
  utimesSync(lock, before, before);
  takeFolder(dist);
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid));
});
