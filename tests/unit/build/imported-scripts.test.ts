import { describe, expect, it } from 'vitest';
import { ImportedScripts } from '../../../src/build/imported-scripts.ts';

const scripts = new ImportedScripts(
  new Map([
    ['page.js', 'import{a as b}from"./view.js";import"./all.js";b(import("./later.js"))'],
    ['view.js', 'import{t}from"./html.js";export{a}from"./words.js";const s="from ./no.js"'],
    ['html.js', 'import"./words.js";import"./view.js"'],
    ['words.js', 'export const a=1'],
    ['all.js', ''],
    ['flat.js', 'import"./words.js";import"./all.js"'],
    ['foreign.js', 'import"https://example.org/x.js";import"./gone.js"'],
  ]),
);

describe('what scripts import', () => {
  it.each([
    [
      'what its imports import, each once',
      ['page.js', 'all.js'],
      ['view.js', 'html.js', 'words.js'],
    ],
    ['nothing where all is found at once', ['flat.js'], []],
    ['nothing where only what is known already lies deeper', ['flat.js', 'html.js'], []],
    ['nothing of what is no file here', ['foreign.js'], []],
    ['nothing without scripts', [], []],
  ])('%s', (_, names, expected) => {
    expect(scripts.beyond(names)).toEqual(expected);
  });
});
