import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checksumsName, checksumsText, filesBelow } from '../../src/hosting/checksums.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The test runner's own settings would make it a build for development. */
function withoutTestRunner(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const its = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !its.test(name)));
}

/** Builds this project into a folder of its own. */
function build(environment: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-build-'));
  folders.push(folder);
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...withoutTestRunner(process.env), ...environment },
  });
  expect(`${stdout}${stderr}`).toContain('Complete!');
  expect(status).toBe(0);
  return folder;
}

it('two builds of one source are the same, byte by byte, wherever on earth they are made', () => {
  const first = build({ TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
  const second = build({ TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' });
  expect(filesBelow(first).length).toBeGreaterThan(50);
  const sums = readFileSync(join(first, checksumsName), 'utf8');
  expect(sums).toBe(checksumsText(first));
  expect(readFileSync(join(second, checksumsName), 'utf8')).toBe(sums);
  expect(checksumsText(second)).toBe(sums);
});
