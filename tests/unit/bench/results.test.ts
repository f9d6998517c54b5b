import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { storedResults, storeResults } from '../../bench/results.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('begins without a file, and adds to what was measured before', () => {
  const file = join(folder, 'results.json');
  expect(storedResults(file)).toEqual({});
  storeResults({ machine: 'one', sizes: { 70: { build: 1 } } }, file);
  storeResults({ forms: { times: 1.2 } }, file);
  storeResults({ machine: 'two', sizes: { 700: { build: 9 } } }, file);
  expect(storedResults(file)).toEqual({
    machine: 'two',
    forms: { times: 1.2 },
    sizes: { 70: { build: 1 }, 700: { build: 9 } },
  });
});
