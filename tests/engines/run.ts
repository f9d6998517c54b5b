import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dist } from '../site/dist.ts';
import { debianPackages, engines, install, isThere } from './engines.ts';

/**
 * `npm run test:engines`: the chosen journeys in Firefox and WebKit, on the built site. What cannot run here is said in
 * the last line; where `CI` is set, it fails.
 */
if (!existsSync(`${dist}/index.html`)) {
  console.error(`There is no ${dist}/index.html to test. Run "npm run build" first.`);
  process.exit(1);
}

const present = engines.filter((engine) => isThere(engine) || install(engine));
const missing = engines.filter((engine) => !present.includes(engine));
const words = ['vitest', 'run', '--config', 'tests/engines/vitest.config.ts'];
const { status } =
  present.length === 0
    ? { status: 0 }
    : spawnSync(
        'npx',
        [
          '--no-install',
          ...words,
          ...present.flatMap((name) => ['--project', name]),
          ...process.argv.slice(2),
        ],
        { stdio: 'inherit' },
      );
if (missing.length > 0) {
  const packages = missing.flatMap((engine) => debianPackages[engine]).join(' ');
  console.log(
    `Left out: the journeys in ${missing.join(' and ')}. To run them: "apt-get install ${packages}" on Debian or Ubuntu${missing.includes('firefox') ? ', or FIREFOX_PATH=/path/to/firefox' : ''}.`,
  );
}
process.exitCode = status === 0 && (missing.length === 0 || !process.env['CI']) ? 0 : 1;
