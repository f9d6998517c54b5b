import { slugSource } from './slug.ts';

const pagePath = new RegExp(
  `^src/content/docs/(questions/${slugSource}|guides|contribute)/${slugSource}\\.mdx$`,
);

/** The topic and slug that a path says. */
export function idOf(file: string): { topic: string; slug: string } {
  const [name = '', topic = ''] = file.split('/').reverse();
  return { topic, slug: name.replace(/\.mdx$/, '') };
}

/** Whether a document is a question: all of them stand in `questions/`. */
export function isQuestion(path: string): boolean {
  return path.replaceAll('\\', '/').includes('/content/docs/questions/');
}

/**
 * Whether a page may stand at a path.
 * @param file path relative to the project, with forward slashes
 */
export function isPagePath(file: string): boolean {
  return pagePath.test(file);
}

/** Whether a path is that of a question's page, and not of something else among them. */
export function isQuestionPage(file: string): boolean {
  return isPagePath(file) && isQuestion(file);
}
