import { defineConfig } from '@playwright/test';
import { playwrightSettings } from '../site/playwright-settings.ts';

/** What is asserted of every real page, on `dist/`: `npm run build` makes it. */
export default defineConfig({
  ...(await playwrightSettings('.')),
  outputDir: '../../test-results',
});
