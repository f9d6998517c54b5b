import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checksumsName, checksumsText, filesBelow } from '../../src/hosting/checksums.ts';
import { site } from '../../src/site.ts';
import { buildFixture, fixtureFolder } from '../projects/fixture-build.ts';
import { otherHandbook } from '../projects/other-handbook.ts';

/** The test runner's own settings would make it a build for development. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name),
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
      env: { ...environment, TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' },
    },
  );
  expect(`${stdout}${stderr}`).toContain('Complete!');
  expect(status).toBe(0);
  return join(project, 'dist');
}

it('two builds of one source are the same, byte by byte, wherever on earth they are made', () => {
  // The journeys in Firefox and WebKit use it too; it was made in another time zone and language.
  buildFixture(site.base, environment);
  const first = fixtureFolder(site.base);
  const second = buildAgain();
  expect(filesBelow(first).length).toBeGreaterThan(50);
  const sums = readFileSync(join(first, checksumsName), 'utf8');
  expect(sums).toBe(checksumsText(first));
  expect(readFileSync(join(second, checksumsName), 'utf8')).toBe(sums);
  expect(checksumsText(second)).toBe(sums);
});
