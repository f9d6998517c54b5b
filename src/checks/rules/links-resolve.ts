import { posix } from 'node:path';
import { anchorsOf } from '../../question/anchors.ts';
import { didYouMean, nearest } from '../../question/nearest.ts';
import { ownPage } from '../own-page.ts';
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
        const own = ownPage(url);
        if (own !== undefined) {
          report(
            page.file,
            at,
            `The link "${url}" leads to this handbook by its address, which another host does not have.`,
            nearestFile(page.file, own, [...byFile.keys()]),
          );
        }
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
            nearestFile(page.file, path, [...byFile.keys()]),
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
            didYouMean(
              `#${anchor}`,
              anchorsOf(target).map((name) => `#${name}`),
              'Write the words of a heading in small letters, joined by hyphens, or the id of a block.',
            ),
          );
        }
      }
    }
  },
};

/** The file with the most similar name, as a link from `from`. */
function nearestFile(from: string, path: string, files: string[]): string {
  const name = nearest(
    posix.basename(path),
    files.map((file) => posix.basename(file)),
  );
  const file = files.find((candidate) => posix.basename(candidate) === name);
  if (file === undefined) {
    return 'Write the path to a file: ./name.mdx in the same topic, else ../topic/name.mdx.';
  }
  const relative = posix.relative(posix.dirname(from), file);
  return `Did you mean "${relative.startsWith('.') ? relative : `./${relative}`}"?`;
}
