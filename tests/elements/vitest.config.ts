import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../../scripts/chromium.ts';
import { liveAtMidday } from '../projects/midday.ts';
import { fixtureFiles } from './fixture-files.ts';
import { fixtureBank, fixtureRoot } from './fixture-handbook.ts';
import { fixtureItems } from './fixture-items.ts';
import { fixtureMarkup } from './fixture-markup.ts';
import { savedFile } from './saved-file.ts';

liveAtMidday();
const root = fixtureRoot();
const bank = fixtureBank(root);

/** Each custom element on its source, in a real Chromium: nothing is built. */
export default defineConfig({
  plugins: [fixtureItems(), fixtureFiles(root, bank), fixtureMarkup(root, bank)],
  define: { __APP_VERSION__: '"0.0.0"', __FILE_NAME__: '"handbook"' },
  test: {
    name: 'elements',
    include: ['tests/elements/**/*.test.ts'],
    // Vitest leaves one core to the editor.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubGlobals: true,
    setupFiles: ['tests/elements/setup.ts'],
    // Long enough for a loaded machine: a test waits for what it asserts, and no longer.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      commands: { savedFile },
      provider: playwright({
        contextOptions: { permissions: ['clipboard-write'] },
        launchOptions: {
          executablePath: await findChromium(),
          args: ['--no-sandbox', '--disable-background-networking'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
