import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwrightChromium } from '@playwright/test';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const needed = `No browser was found for the tests. Do one of these:
- install Chromium or Chrome, e.g. "apt-get install chromium"
- set CHROMIUM_PATH to the program of one
- run "npx playwright install chromium"
- run "npm ci" on Linux x64, which brings @sparticuz/chromium`;

/**
 * The browser that the tests run in: CHROMIUM_PATH, the headless one that @sparticuz/chromium ships (a test takes half the
 * time in it that it takes in a whole Chromium), Playwright's own, else a system Chromium or Chrome.
 * @throws Error that says what to install when there is none
 */
export async function findChromium(environment = process.env): Promise<string> {
  const named = environment['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is no program.\n${needed}`);
  }
  const shipped = await shippedBrowser();
  if (shipped) return shipped;
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const system = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [playwrightChromium.executablePath(), ...system].find(isProgram);
  if (found) return found;
  throw new Error(needed);
}

/** It is for one platform, and needs libraries that come with any other browser: undefined where it cannot start. */
async function shippedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: shipped } = await import('@sparticuz/chromium');
  const path = await shipped.executablePath();
  return spawnSync(path, ['--version']).status === 0 ? path : undefined;
}

function isProgram(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // It is there, but cannot be run.
  }
}
