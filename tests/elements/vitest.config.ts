import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../../scripts/chromium.ts';
import { fixtureItems } from './fixture-items.ts';

/** Each custom element on its source, in a real Chromium: nothing is built. */
export default defineConfig({
  plugins: [fixtureItems()],
  define: { __APP_VERSION__: '"0.0.0"', __FILE_NAME__: '"handbook"' },
  test: {
    name: 'elements',
    include: ['tests/elements/**/*.test.ts'],
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: await findChromium(),
          args: ['--no-sandbox', '--disable-background-networking'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
