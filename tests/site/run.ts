import { spawnSync } from 'node:child_process';
import { buildFixture, onFixture } from '../projects/fixture-build.ts';

/**
 * `npm run test:site`: builds the handbook of `tests/fixtures/handbook` for a path below a host, and runs the journeys on
 * it. A forgotten path breaks a journey there; at the root of a host are the tests of the real pages.
 */
buildFixture();
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, ...onFixture } },
);
process.exitCode = status ?? 1;
