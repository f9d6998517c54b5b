import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checksumsName, checksumsText, filesBelow } from '../../src/hosting/checksums.ts';
import { otherHandbook } from '../projects/other-handbook.ts';

const projects: string[] = [];

afterAll(() => {
  for (const project of projects) rmSync(project, { recursive: true });
});

/** The test runner's own settings would make it a build for development. */
function withoutTestRunner(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const its = /^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !its.test(name)));
}

/** Builds a copy of the handbook of `tests/fixtures/handbook`, which has every kind of page, block and item. */
function build(environment: Record<string, string>): string {
  const project = otherHandbook('handbook');
  projects.push(project);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...withoutTestRunner(process.env), ...environment },
    },
  );
  expect(`${stdout}${stderr}`).toContain('Complete!');
  expect(status).toBe(0);
  return join(project, 'dist');
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
