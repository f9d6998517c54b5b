/** The topic and slug that a path says. */
export function idOf(file: string): { topic: string; slug: string } {
  const [name = '', topic = ''] = file.split('/').reverse();
  return { topic, slug: name.replace(/\.mdx$/, '') };
}

/** Whether a document is a question: all of them stand in `questions/`. */
export function isQuestion(path: string): boolean {
  return path.replaceAll('\\', '/').includes('/content/docs/questions/');
}
