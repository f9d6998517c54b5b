import { spawnSync } from 'node:child_process';
import { buildFixture, fixtureFolder } from '../projects/fixture-build.ts';

/**
 * `npm run test:site`: builds the handbook of `tests/fixtures/handbook` and runs the journeys on it. With `--sub-path` it is
 * built for a path below a host, and what depends on that path is run.
 */
const isBelow = process.argv.includes('--sub-path');
const base = isBelow ? '/team/handbook/' : '/';
const environment = {
  ...process.env,
  ...(isBelow && { BASE_PATH: base, SITE_URL: 'https://handbook.example.org' }),
  DIST: fixtureFolder(base),
};
buildFixture(base, environment);
const words = process.argv.slice(2).filter((word) => word !== '--sub-path');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', ...words],
  { stdio: 'inherit', env: environment },
);
process.exitCode = status ?? 1;
