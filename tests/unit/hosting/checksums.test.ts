import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checksumsText, filesBelow } from '../../../src/hosting/checksums.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checksums-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/b/c.txt'), 'abc');
  writeFileSync(join(folder, 'a.txt'), '');
  writeFileSync(join(folder, '.nojekyll'), '');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('lists all files in the order of their names', () => {
  expect(filesBelow(folder)).toEqual(['.nojekyll', 'a.txt', 'a/b/c.txt']);
});

it('writes what sha256sum --check reads, without itself', () => {
  writeFileSync(join(folder, 'SHA256SUMS'), 'old');
  const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const ofAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(checksumsText(folder)).toBe(
    `${ofNothing}  .nojekyll\n${ofNothing}  a.txt\n${ofAbc}  a/b/c.txt\n`,
  );
});
