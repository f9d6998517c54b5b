import { defineConfig } from '@playwright/test';
import { playwrightSettings } from './tests/site/playwright-settings.ts';

/** The journeys of `tests/site/`, on the handbook of `tests/fixtures/handbook`: `npm run test:site` builds it. */
export default defineConfig(await playwrightSettings('tests/site'));
