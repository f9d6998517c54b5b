import { readFile } from 'node:fs/promises';
import type { BrowserCommand } from 'vitest/node';

/** A command of the browser: the text of the next file that it saves. */
export const savedFile: BrowserCommand<[]> = async ({ page }) => {
  const download = await page.waitForEvent('download');
  return readFile(await download.path(), 'utf8');
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    savedFile(): Promise<string>;
  }
}
