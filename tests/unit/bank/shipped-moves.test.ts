import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { movesFile } from '../../../src/bank/moved-questions.ts';
import { shippedMoves } from '../../../src/bank/shipped-moves.ts';

const root = mkdtempSync(join(tmpdir(), 'handbook-shipped-moves-'));
mkdirSync(join(root, 'src/content'), { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true });
});

const load = shippedMoves(root).load as (id: string) => string | undefined;

test('readers load where each old name leads today, without topics and steps on the way', () => {
  writeFileSync(
    join(root, movesFile),
    JSON.stringify({
      'a/first': 'b/second',
      'b/second': 'b/third',
      'a/gone': { into: 'b/third' },
      'first#x': 'second#y',
    }),
  );
  expect(JSON.parse(load(join(root, movesFile)) ?? '')).toEqual({
    first: 'third',
    second: 'third',
    gone: 'third',
    'first#x': 'second#y',
  });
});

test('every other file is loaded as it is', () => {
  expect(load(join(root, 'src/content/facts.json'))).toBeUndefined();
});
