import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileOfDay } from '../../../../src/islands/words/file-of-day.ts';

const home = process.env['TZ'];

beforeEach(() => {
  vi.stubGlobal('__FILE_NAME__', 'handbook');
});

afterEach(() => {
  vi.unstubAllGlobals();
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

test.each([
  ['Pacific/Auckland', Date.UTC(2026, 10, 29, 20), '2026-11-30'],
  ['America/Los_Angeles', Date.UTC(2026, 10, 30, 4), '2026-11-29'],
  ['UTC', Date.UTC(2026, 10, 30, 3, 59), '2026-11-29'],
])("a file that is saved in %s bears the reader's day", (zone, now, day) => {
  process.env['TZ'] = zone;
  expect(fileOfDay('json', now)).toBe(`handbook-${day}.json`);
  expect(fileOfDay('md', now, 'notes')).toBe(`handbook-notes-${day}.md`);
});
