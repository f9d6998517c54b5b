import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a handbook is built from, beside its content. */
export const projectParts = [
  'astro.config.mjs',
  'handbook.config.ts',
  'package.json',
  'scripts',
  'src',
  'public',
  'tsconfig.json',
];

const settingsOfTests = 'tests/fixtures/units/handbook.config.ts';

/** Gives a copy of this project settings that the pages of the fixtures fit, whatever this handbook is about. */
export function withSettingsOfTests(project: string): void {
  cpSync(settingsOfTests, join(project, 'handbook.config.ts'));
  speak(project, 'en');
}

/** Has a copied project say its sentences in a language, as in `src/strings/`. */
export function speak(project: string, language: 'en' | 'de'): void {
  const file = join(project, 'package.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/\.\/src\/strings\/\w+\//, `./src/strings/${language}/`));
}

/**
 * A copy of this project with the settings of the tests, which a test gives other content. It stands inside of the
 * repository, where its packages are found: Astro does not compile components behind a link.
 * @returns its absolute path; who asked for it deletes it
 */
export function copiedProject(name: string): string {
  const project = resolve(mkdtempSync(`.bench-${name}-`));
  for (const part of projectParts) cpSync(part, join(project, part), { recursive: true });
  withSettingsOfTests(project);
  return project;
}

/** Empties the content of a copied project. */
export function withoutContent(project: string): string {
  const content = join(project, 'src/content');
  rmSync(content, { recursive: true });
  return content;
}
