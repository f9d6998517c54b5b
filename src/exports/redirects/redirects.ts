import { movedTo } from '../../learning/moved-questions.ts';
import type { Export, ExportSource } from '../export.ts';
import { jsonPath, markdownPath } from '../question-address.ts';

const name = '_redirects';

/**
 * The addresses of moved questions for hosts that read `_redirects`: an answer of 301 in place of the page that Astro
 * writes for all others, for the Markdown and the data of a question too.
 */
export const redirects: Export = {
  id: 'redirects',
  name,
  describe: 'The addresses of moved questions, for hosts that read them.',
  path: name,
  unlisted: true,
  files: (source) => {
    const lines = redirectLines(source);
    return lines.length === 0 ? [] : [{ path: name, body: `${lines.join('\n')}\n` }];
  },
};

function redirectLines({ moves, site }: ExportSource): string[] {
  return Object.keys(moves)
    .filter((path) => !path.includes('#'))
    .sort()
    .flatMap((path) => {
      const from = questionOf(path);
      const to = questionOf(movedTo(path, moves));
      const pairs: [from: string, to: string][] = [
        [`questions/${from.topic}/${from.slug}/`, `questions/${to.topic}/${to.slug}/`],
        [markdownPath(from), markdownPath(to)],
        [jsonPath(from), jsonPath(to)],
      ];
      return pairs
        .filter(([old, now]) => old !== now)
        .map(([old, now]) => `${site.base}${old} ${site.base}${now} 301`);
    });
}

function questionOf(path: string): { topic: string; slug: string } {
  const [topic = '', slug = ''] = path.split('/');
  return { topic, slug };
}
