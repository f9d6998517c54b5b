import { expect, it } from 'vitest';
import { isNoise } from '../../../src/build/quiet-logger.ts';

it.each([
  ['info', '  ├─ /questions/pipelines/first-question/index.html'],
  ['info', ' (+12ms) '],
  ['info', '\u001B[42m generating static routes \u001B[49m'],
  ['info', 'directory: /home/a/handbook/dist.next/'],
  [
    'warn',
    '[MODULE_LEVEL_DIRECTIVE] \u001B[0mThe directive "use astro:head-inject" in "a.mdx"\n  ╭─[',
  ],
] as const)('a %s line of a build is left out: %s', (level, message) => {
  expect(isNoise({ level, message })).toBe(true);
});

it.each([
  ['info', '180 page(s) built in 40.88s'],
  ['info', '[200] /questions/ 12ms'],
  ['warn', '[MODULE_LEVEL_DIRECTIVE] the directive "use client" in "a.ts"'],
  ['warn', 'Error while highlighting code block using language "promqk"'],
  ['error', '✓ built in a way that failed'],
] as const)('a %s line stays: %s', (level, message) => {
  expect(isNoise({ level, message })).toBe(false);
});
