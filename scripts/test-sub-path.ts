import { spawnSync } from 'node:child_process';

/** Builds the site for a sub-path, beside `dist/`, and runs there what depends on a path of the browser tests. */
const folder = 'node_modules/.cache/sub-path';

const environment = {
  ...process.env,
  BASE_PATH: '/team/handbook/',
  SITE_URL: 'https://handbook.example.org',
  DIST: folder,
};

function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: environment });
  if (status !== 0) process.exit(status ?? 1);
}

run('node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder, '--silent');
run('node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2));
