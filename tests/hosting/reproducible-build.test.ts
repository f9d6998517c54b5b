import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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

const run = promisify(execFile);

/** Builds this project into a folder of its own. */
async function build(environment: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-build-'));
  folders.push(folder);
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder];
  const env = { ...withoutTestRunner(process.env), ...environment };
  const { stdout } = await run(process.execPath, args, { env });
  expect(stdout).toContain('Complete!');
  return folder;
}

it('two builds of one source are the same, byte by byte, wherever on earth they are made, and beside each other', async () => {
  const [first, second] = await Promise.all([
    build({ TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }),
    build({ TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' }),
  ]);
  expect(filesBelow(first).length).toBeGreaterThan(50);
  const sums = readFileSync(join(first, checksumsName), 'utf8');
  expect(sums).toBe(checksumsText(first));
  expect(readFileSync(join(second, checksumsName), 'utf8')).toBe(sums);
  expect(checksumsText(second)).toBe(sums);
});
