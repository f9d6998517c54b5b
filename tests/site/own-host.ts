import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { startServer, type ServerOptions } from '../../scripts/static-server.ts';
import { site } from '../../src/site.ts';
import { dist } from './dist.ts';
import { newerBuild } from './newer-build.ts';
import { waitFor } from './offline-copy.ts';
import { expect, test as siteTest } from './site.ts';
import { smallBuild } from './small-build.ts';

export { expect };

/** A page to be looked at. */
export const question = 'questions/mlops-fundamentals/ci-cd-in-mlops/';

/** A host of a test's own, which can be changed and ended. */
export interface OwnHost {
  /** Of the site's home, with a slash at its end. */
  readonly url: string;
  readonly options: ServerOptions;
  /** The folder that it serves at first. */
  readonly build: string;
  stop(): Promise<void>;
  startAgain(): Promise<void>;
  /** A first visit, until all is saved. */
  visit(): Promise<Page>;
  /** A copy of the build whose worker and manifest fit what was changed: a new deployment. */
  newer(change: (folder: string) => void, before?: string): string;
  /** A new deployment in which the heading of one page ends in "(edited)". */
  edited(...paths: readonly string[]): string;
  /** A copy of the build as it is. */
  copy(): string;
}

/** Whether the host of a test has the whole handbook, or what the tests of the offline copy open. */
interface HostOptions {
  size: 'small' | 'whole';
}

/** The site's test with a host of its own, and with service workers. */
export const test = siteTest.extend<HostOptions & { host: OwnHost }, { small: string }>({
  serviceWorkers: 'allow',
  size: ['whole', { option: true }],
  small: [
    async ({}, use) => {
      const folder = smallBuild(dist);
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  // Chromium writes a line for each response with status 404 and each request that fails.
  expectedTrouble: /Failed to load resource|service.?worker|sw\.js|fetching the script/i,
  host: async ({ context, size, small }, use) => {
    const folders: string[] = [];
    const host = await ownHost(context, size === 'small' ? small : dist, folders);
    await use(host);
    await host.stop();
    for (const folder of folders) rmSync(folder, { recursive: true });
  },
});

async function ownHost(
  context: BrowserContext,
  build: string,
  folders: string[],
): Promise<OwnHost> {
  const options: ServerOptions = { root: build, base: site.base };
  let server = await startServer(options);
  const newer = (change: (folder: string) => void, before = '') => {
    const folder = newerBuild(build, change, before);
    folders.push(folder);
    return folder;
  };
  return {
    url: server.url,
    options,
    build,
    newer,
    stop: () => server.stop(),
    startAgain: async () => {
      server = await startServer(options, server.port);
    },
    visit: async () => {
      const page = await context.newPage();
      await page.goto(server.url);
      await waitFor(page, 'ready');
      return page;
    },
    edited: (...paths) =>
      newer((folder) => {
        for (const path of paths) {
          const file = join(folder, path, 'index.html');
          writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' (edited)</h1>'));
        }
      }),
    copy: () => {
      const folder = mkdtempSync(join(tmpdir(), 'handbook-dist-'));
      folders.push(folder);
      cpSync(build, folder, { recursive: true });
      return folder;
    },
  };
}
