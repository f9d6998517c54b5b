import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { handbookOfUnits } from './tests/projects/handbook-of-units.ts';

// Packages as a contributor's commands have them. Their builds for development assert, and so find other faults.
process.env['NODE_ENV'] = 'production';
// Programs that tests start are compiled once: half the time of each.
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/node');

/** Long enough for a loaded machine, and no longer: a test that hangs fails. */
const quick = { testTimeout: 60_000, hookTimeout: 60_000 };
/** All pages are read, and programs started that read them. */
const ofAllPages = { testTimeout: 240_000, hookTimeout: 240_000 };
const slow = { testTimeout: 1_200_000, hookTimeout: 60_000 };

/** The layers that need no browser (DESIGN: `src/content/docs/contribute/code.mdx`, “Tests”). */
export default defineConfig({
  test: {
    // Vitest leaves one core to the editor: a third of the time on two.
    maxWorkers: '100%',
    projects: [
      // One world for all: no module of ours keeps anything, and to load each anew takes as long as the tests.
      {
        plugins: [handbookOfUnits()],
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false, ...quick },
      },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...ofAllPages } },
      { test: { name: 'search', include: ['tests/search/**/*.test.ts'], ...ofAllPages } },
      { test: { name: 'exports', include: ['tests/exports/**/*.test.ts'], ...slow } },
      { test: { name: 'hosting', include: ['tests/hosting/**/*.test.ts'], ...slow } },
    ],
  },
});
