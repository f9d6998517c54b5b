import { cpSync, mkdtempSync, rmSync } from 'node:fs';
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

/**
 * A copy of this project, which a test gives other content. It stands inside of the repository, where its packages are
 * found: Astro does not compile components behind a link.
 * @returns its absolute path; who asked for it deletes it
 */
export function copiedProject(name: string): string {
  const project = resolve(mkdtempSync(`.bench-${name}-`));
  for (const part of projectParts) cpSync(part, join(project, part), { recursive: true });
  return project;
}

/** Empties the content of a copied project. */
export function withoutContent(project: string): string {
  const content = join(project, 'src/content');
  rmSync(content, { recursive: true });
  return content;
}
