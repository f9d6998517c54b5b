import { closest } from 'fastest-levenshtein';
import { posix } from 'node:path';
import { anchorsOf } from '../../question/anchors.ts';
import type { CorpusRule } from './rule.ts';

export const linksResolve: CorpusRule = {
  id: 'links-resolve',
  describe:
    'A link leads to a web address, to a heading or block of the page (#id), or to the file of another page.',
  check({ questions, guides, unread = [] }, report) {
    const pages = [...questions, ...guides];
    const byFile = new Map(pages.map((page) => [page.file, page]));
    for (const page of pages) {
      for (const { url, at } of page.links) {
        if (/^https?:\/\//.test(url)) continue;
        const [path = '', anchor] = url.split('#');
        const file = path === '' ? page.file : posix.join(posix.dirname(page.file), path);
        const target = byFile.get(file);
        if (unread.includes(file)) continue;
        if (!target) {
          report(
            page.file,
            at,
            `The link "${url}" leads to no page.`,
            `Did you mean "${nearestFile(page.file, path, [...byFile.keys()])}"?`,
          );
        } else if (
          anchor !== undefined &&
          target.sections.length > 0 &&
          !anchorsOf(target).includes(anchor)
        ) {
          report(
            page.file,
            at,
            `${path || 'This page'} has no heading or block "#${anchor}".`,
            `Did you mean "#${closest(anchor, anchorsOf(target))}"?`,
          );
        }
      }
    }
  },
};

/** The file with the most similar name, as a link from `from`. */
function nearestFile(from: string, path: string, files: string[]): string {
  const name = closest(
    posix.basename(path),
    files.map((file) => posix.basename(file)),
  );
  const file = files.find((candidate) => posix.basename(candidate) === name) ?? '';
  const relative = posix.relative(posix.dirname(from), file);
  return relative.startsWith('.') ? relative : `./${relative}`;
}
