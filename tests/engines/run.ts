import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildFixture, onFixture } from '../projects/fixture-build.ts';
import { liveAtMidday } from '../projects/midday.ts';
import { debianPackages, engines, install, isThere, type Engine } from './engines.ts';

/**
 * `npm run test:engines`: journeys in Firefox and WebKit, side by side, on the build of Chromium's journeys. What
 * cannot run here is said in the last line; where `CI` is set, it fails.
 */
const run = promisify(execFile);
const vitest = ['--no-install', 'vitest', 'run', '--config', 'tests/engines/vitest.config.ts'];

/** @returns whether all journeys in it passed; what they say is printed when they end */
async function passes(engine: Engine): Promise<boolean> {
  const words = [...vitest, '--project', engine, ...process.argv.slice(2)];
  const env = { ...process.env, ...onFixture };
  const outcome = await run('npx', words, { env, maxBuffer: 1e9 }).catch(
    (error: unknown) => error as { stdout: string; stderr: string; code: number },
  );
  console.log(outcome.stdout);
  console.error(outcome.stderr);
  return !('code' in outcome);
}

liveAtMidday();
buildFixture();
const present = engines.filter((engine) => isThere(engine) || install(engine));
const missing = engines.filter((engine) => !present.includes(engine));
const passed = await Promise.all(present.map(passes));
if (missing.length > 0) {
  const packages = missing.flatMap((engine) => debianPackages[engine]).join(' ');
  console.log(
    `Left out: the journeys in ${missing.join(' and ')}. To run them: "apt-get install ${packages}" on Debian or Ubuntu${missing.includes('firefox') ? ', or FIREFOX_PATH=/path/to/firefox' : ''}.`,
  );
}
const isWhole = missing.length === 0 || !process.env['CI'];
process.exitCode = passed.every(Boolean) && isWhole ? 0 : 1;
