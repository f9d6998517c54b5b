import { defineConfig } from '@playwright/test';
import { site } from './src/site.ts';
import { playwrightSettings } from './tests/site/playwright-settings.ts';

/**
 * What asks for files by their addresses, or writes addresses into pages: it is tested once more below a path. All else is
 * the same wherever it is served.
 */
const ofAddresses = [
  'calculators',
  'downloads',
  'glossary',
  'lists',
  'lost-network',
  'no-javascript',
  'notes',
  'offline',
  'offline-versions',
  'placement',
  'policy',
  'practice',
  'read',
  'search-page',
  'study-plans',
];

/** The journeys of `tests/site/`, on the handbook of `tests/fixtures/handbook`: `npm run test:site` builds it. */
export default defineConfig({
  ...(await playwrightSettings('tests/site')),
  ...(site.base !== '/' && { testMatch: ofAddresses.map((name) => `**/${name}.spec.ts`) }),
});
