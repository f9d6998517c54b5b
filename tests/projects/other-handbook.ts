import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copiedProject, speak, withoutContent } from './copied-project.ts';

/** They are of this project whatever its subject is, and written in English. */
const englishGuides = ['guides', 'contribute'];

/**
 * A copy of this project that is another handbook: the settings and the content of a folder of `tests/fixtures`.
 * @param language of its sentences, as in `src/strings/`
 * @returns its absolute path; who asked for it deletes it
 */
export function otherHandbook(fixture: string, language: 'en' | 'de' = 'en'): string {
  const project = copiedProject(fixture);
  const content = withoutContent(project);
  for (const name of language === 'en' ? englishGuides : []) {
    cpSync(`src/content/docs/${name}`, join(content, 'docs', name), { recursive: true });
  }
  const folder = join('tests/fixtures', fixture);
  cpSync(join(folder, 'content'), content, { recursive: true });
  cpSync(join(folder, 'handbook.config.ts'), join(project, 'handbook.config.ts'));
  speak(project, language);
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  return project;
}
