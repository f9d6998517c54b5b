import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectParts } from './copied-project.ts';
import { otherHandbook } from './other-handbook.ts';

const fixture = 'handbook';

/** Far from where it is tested, in hours and letters: a build does not depend on them. */
const elsewhere = { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

/** Where the handbook of `tests/fixtures/handbook` is built to, for a base path. */
export function fixtureFolder(base: string): string {
  return `node_modules/.cache/fixture${base.replaceAll('/', '-').replace(/-$/, '')}`;
}

/**
 * Builds the handbook of `tests/fixtures/handbook`, unless it was built of just these files before: browser tests run on it
 * in several layers.
 * @param environment of the build: `BASE_PATH`, `SITE_URL`
 */
export function buildFixture(base: string, environment: NodeJS.ProcessEnv): void {
  const folder = resolve(fixtureFolder(base));
  const stamp = `${folder}.stamp`;
  const wanted = fingerprint([...projectParts, `tests/fixtures/${fixture}`, 'package-lock.json']);
  const isBuilt = existsSync(stamp) && existsSync(join(folder, 'index.html'));
  if (isBuilt && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(stamp, { force: true });
  const project = otherHandbook(fixture);
  try {
    const astro = 'node_modules/astro/bin/astro.mjs';
    const { status } = spawnSync(
      process.execPath,
      [astro, 'build', '--outDir', folder, '--silent'],
      { cwd: project, stdio: 'inherit', env: { ...environment, ...elsewhere } },
    );
    if (status !== 0) throw new Error(`The handbook of tests/fixtures/${fixture} does not build.`);
  } finally {
    rmSync(project, { recursive: true });
  }
  writeFileSync(stamp, wanted);
}

/** One for all that the files and folders hold. */
function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else hash.update(`${path}\0`).update(readFileSync(path));
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
