import type { Root, RootContent } from 'mdast';
import { buildReader } from '../bank/document-reader.ts';
import { parseMdx } from '../question/mdx/parse-mdx.ts';

/** Several forms ask for the same pages, and parsing takes longest. */
const parsed = new Map<string, readonly RootContent[]>();

/**
 * What a page says, in its order: Markdown, and blocks as its author wrote them, without front matter and comments.
 * @throws Error when the page cannot be parsed; a build has checked it before
 */
export function pageBody(file: string, mdx: string): readonly RootContent[] {
  const known = parsed.get(mdx);
  if (known) return known;
  const tree = treeOf(file, mdx);
  const body = tree.children.filter(({ type }) => type !== 'yaml');
  parsed.set(mdx, body);
  return body;
}

/** That of the build's check where there is one: it has parsed every question. */
function treeOf(file: string, mdx: string): Root {
  const read = buildReader.read(file, mdx).tree;
  if (read) return structuredClone(read);
  const tree = parseMdx(mdx, (at, rule, message) => {
    throw new Error(`${file}:${at?.line ?? 1} ${rule} ${message}`);
  });
  if (!tree) throw new Error(`${file} cannot be read`);
  return tree;
}
