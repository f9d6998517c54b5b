import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,hosting}/**/*.test.ts'],
    // Two builds of the whole site take a minute of two quiet cores.
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
