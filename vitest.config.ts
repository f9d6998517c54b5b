import { defineConfig } from 'vitest/config';

/** A test that hangs fails in ten seconds; what builds or serves the site is given as long as a loaded machine needs. */
const quick = { testTimeout: 10_000, hookTimeout: 10_000 };
const slow = { testTimeout: 300_000, hookTimeout: 60_000 };

/** The layers that need no browser (DESIGN: `src/content/docs/contribute/code.mdx`, “Tests”). */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...quick } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...quick } },
      { test: { name: 'hosting', include: ['tests/hosting/**/*.test.ts'], ...slow } },
    ],
  },
});
