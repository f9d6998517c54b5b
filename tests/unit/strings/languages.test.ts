import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Like } from '../../../src/strings/catalogue.ts';
import * as de from '../../../src/strings/de/all.ts';
import * as en from '../../../src/strings/en/all.ts';

// A sentence that is missing, or takes other values, is an error of types here.
const languages: Record<string, Like<typeof en>> = { de };

/** `quizCard.right`, `dashboard.columns.due`, … */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [path];
  return Object.entries(value).flatMap(([name, part]) => pathsOf(part, `${path}.${name}`));
}

const filesOf = (language: string) =>
  readdirSync(`src/strings/${language}`).filter((name) => name !== 'all.ts');

it.each(Object.entries(languages))('%s has every sentence of English and no other', (_, all) => {
  expect(pathsOf(all).sort()).toEqual(pathsOf(en).sort());
});

it.each(['en', ...Object.keys(languages)])('%s lists each of its files', (language) => {
  expect(filesOf(language)).toEqual(filesOf('en'));
  expect(filesOf(language)).toHaveLength(Object.keys(en).length);
});

/** `dashboard.due: 2` for each sentence that takes values. */
function takenBy(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}: ${value.length}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => takenBy(part, `${path}.${name}`));
}

it.each(Object.entries(languages))('%s takes as many values as English', (_, all) => {
  expect(takenBy(all).sort()).toEqual(takenBy(en).sort());
});

it('no sentence of German is still English', () => {
  const textsOf = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [value];
  const english = new Set(textsOf(en).filter((text) => /\p{L}{2} \p{L}/u.test(String(text))));
  expect(textsOf(de).filter((text) => typeof text === 'string' && english.has(text))).toEqual([]);
});
