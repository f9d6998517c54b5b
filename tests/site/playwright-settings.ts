import { existsSync } from 'node:fs';
import type { PlaywrightTestConfig } from '@playwright/test';
import { site } from '../../src/site.ts';
import { liveAtMidday } from '../projects/midday.ts';
import { findChromium } from './chromium.ts';
import { dist } from './dist.ts';
import type { SiteOptions } from './site.ts';

/** What all browser tests on a built site have in common. */
export async function playwrightSettings(
  testDir: string,
): Promise<PlaywrightTestConfig<SiteOptions>> {
  if (!existsSync(`${dist}/index.html`)) {
    throw new Error(`There is no ${dist}/index.html to test. Run "npm run build" first.`);
  }
  liveAtMidday();
  // Found once: the workers inherit it, so that no two of them unpack the same browser at the same time.
  process.env['CHROMIUM_PATH'] ??= await findChromium();
  const port = Number((process.env['TEST_PORT'] ??= '4399'));
  const baseURL = `http://localhost:${port}${site.base}`;
  return {
    testDir,
    fullyParallel: true,
    // One more than two cores: each waits for a while when a browser starts or ends.
    workers: 3,
    forbidOnly: true,
    // A second try on a loaded machine is told as "flaky"; the trace of it says why.
    retries: process.env['CI'] ? 1 : 0,
    reporter: 'line',
    // Long enough for a loaded machine: a test waits for what it asserts, and no longer.
    timeout: 240_000,
    expect: { timeout: 30_000 },
    use: {
      baseURL,
      // Tests of the offline copy allow it: in all others a worker would answer in place of the server.
      serviceWorkers: 'block',
      // A trace of every test would cost a third of the time; `--trace on` makes one where it is wanted.
      trace: 'on-first-retry',
      screenshot: 'only-on-failure',
      launchOptions: {
        executablePath: process.env['CHROMIUM_PATH'],
        // What is drawn by the graphics processor no test looks at.
        args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
      },
    },
    webServer: {
      command: `node scripts/serve.ts ${port}`,
      cwd: process.cwd(),
      url: baseURL,
      reuseExistingServer: false,
    },
  };
}
