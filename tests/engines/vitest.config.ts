import { defineConfig } from 'vitest/config';
import { engines } from './engines.ts';

export default defineConfig({
  test: {
    // The engines take turns on few cores: no test waits for a time, so that a slow one is only slow.
    fileParallelism: false,
    // As in Chromium: what passes at a second try is told, and why.
    retry: process.env['CI'] ? 1 : 0,
    projects: engines.map((engine) => ({
      test: {
        name: engine,
        include: ['tests/engines/**/*.test.ts'],
        env: { ENGINE: engine },
        testTimeout: 180_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
