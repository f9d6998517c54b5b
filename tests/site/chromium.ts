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
 * The browser that the tests run in: CHROMIUM_PATH, a system Chromium or Chrome, Playwright's own, else the one that
 * @sparticuz/chromium ships.
 * @throws Error that says what to install when there is none
 */
export async function findChromium(environment = process.env): Promise<string> {
  const named = environment['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is no program.\n${needed}`);
  }
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const system = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...system, playwrightChromium.executablePath()].find(isProgram);
  if (found) return found;
  try {
    const { default: shipped } = await import('@sparticuz/chromium');
    return await shipped.executablePath();
  } catch (error) {
    throw new Error(needed, { cause: error });
  }
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
