import { defineConfig } from '@playwright/test';
import { site } from './src/site.ts';
import { playwrightSettings } from './tests/site/playwright-settings.ts';

/** The journeys of `tests/site/`, on the handbook of `tests/fixtures/handbook`: `npm run test:site` builds it. */
export default defineConfig({
  ...(await playwrightSettings('tests/site')),
  // What no path can change is tested at the root alone.
  testIgnore:
    site.base === '/'
      ? []
      : [
          ...[
            'accessibility*',
            'backup*',
            'begun-work*',
            'foreign-storage*',
            'hostile-addresses*',
            'import*',
            'large-log*',
            'low-window*',
            'offline-faults*',
            'offline-updates*',
            'old-browsers*',
            'paper*',
          ],
          ...['phone*', 'practice-focus*', 'reader-view*', 'search-keys*', 'touch*'],
          'translated-page*',
          'keyboard*',
          'mock-interview*',
          'progress*',
          'storage-faults*',
          'quiz.spec*',
          'search.spec*',
        ],
});
