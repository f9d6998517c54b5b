import { afterEach, beforeEach, expect, vi } from 'vitest';
import { forgetEverything } from './reader.ts';

/** What the page has logged as an error or a warning. */
const logged: unknown[][] = [];

beforeEach(async () => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void logged.push(words));
  }
  performance.clearResourceTimings();
  await forgetEverything();
});

afterEach(() => {
  const foreign = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => /^https?:/.test(address) && new URL(address).host !== location.host);
  expect(
    { logged: logged.splice(0), foreign },
    'the page logged nothing and asked nothing from elsewhere',
  ).toEqual({ logged: [], foreign: [] });
});
