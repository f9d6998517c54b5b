import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { projectParts } from './copied-project.ts';
import { otherHandbook } from './other-handbook.ts';

const fixture = 'handbook';

/** Where it is built to. */
export const fixtureFolder = 'node_modules/.cache/fixture';

/** It stands below a path of a host: whatever forgets the path breaks there (`docs/decisions/0008-journeys-below-a-path.md`). */
export const fixtureHost = {
  BASE_PATH: '/team/handbook/',
  SITE_URL: 'https://handbook.example.org',
};

/** What runs on the build has it, and knows where it stands. */
export const onFixture = { ...fixtureHost, DIST: fixtureFolder };

/** Far from where it is tested, in hours and letters: a build does not depend on them. */
const elsewhere = { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

/** Builds the handbook of `tests/fixtures/handbook`, unless it was built of just these files before: several layers run on it. */
export function buildFixture(environment: NodeJS.ProcessEnv = process.env): void {
  const wanted = fingerprint([...projectParts, `tests/fixtures/${fixture}`, 'package-lock.json']);
  if (isBuilt(wanted)) return;
  const project = otherHandbook(fixture);
  // Another layer may be at it in this moment: whichever ends first is taken.
  const own = resolve(`${fixtureFolder}-${process.pid}`);
  try {
    const astro = 'node_modules/astro/bin/astro.mjs';
    const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', own, '--silent'], {
      cwd: project,
      stdio: 'inherit',
      env: { ...environment, ...fixtureHost, ...elsewhere },
    });
    if (status !== 0) throw new Error(`The handbook of tests/fixtures/${fixture} does not build.`);
    if (!isBuilt(wanted)) {
      rmSync(stamp, { force: true });
      rmSync(fixtureFolder, { recursive: true, force: true });
      renameSync(own, fixtureFolder);
      writeFileSync(stamp, wanted);
    }
  } finally {
    rmSync(own, { recursive: true, force: true });
    rmSync(project, { recursive: true });
  }
}

const stamp = `${fixtureFolder}.stamp`;

function isBuilt(wanted: string): boolean {
  const isThere = existsSync(stamp) && existsSync(join(fixtureFolder, 'index.html'));
  return isThere && readFileSync(stamp, 'utf8') === wanted;
}

/** One for all that the files and folders hold, and for this folder: names of styles come from where a package lies. */
function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256').update(resolve(fixtureFolder));
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else hash.update(`${path}\0`).update(readFileSync(path));
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
