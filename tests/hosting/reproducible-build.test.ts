import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checksumsName, checksumsText, filesBelow } from '../../src/hosting/checksums.ts';
import { buildFixture, fixtureFolder, fixtureHost } from '../projects/fixture-build.ts';
import { otherHandbook } from '../projects/other-handbook.ts';

/** The test runner's own settings would make it a build for development. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|BASE_PATH|SITE_URL)$/.test(name),
  ),
);

/** A second copy of the handbook on which the journeys run: it has every kind of page, block and item. */
function buildAgain(): string {
  const project = otherHandbook('handbook');
  onTestFinished(() => rmSync(project, { recursive: true }));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: project,
      encoding: 'utf8',
      env: { ...environment, ...fixtureHost, TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' },
    },
  );
  expect(`${stdout}${stderr}`).toContain('Complete!');
  expect(status).toBe(0);
  return join(project, 'dist');
}

it('two builds of one source are the same, byte by byte, wherever on earth they are made', () => {
  // The journeys use it too; it is made in another time zone and language.
  buildFixture(environment);
  const second = buildAgain();
  expect(filesBelow(fixtureFolder).length).toBeGreaterThan(50);
  const sums = readFileSync(join(fixtureFolder, checksumsName), 'utf8');
  expect(sums).toBe(checksumsText(fixtureFolder));
  expect(readFileSync(join(second, checksumsName), 'utf8')).toBe(sums);
  expect(checksumsText(second)).toBe(sums);
});
