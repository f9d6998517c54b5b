import type { Root } from 'mdast';
import { parseMdx } from '../../../src/question/mdx/parse-mdx.ts';
import type { Report } from '../../../src/question/problem.ts';

/** Parses a piece of a page: what a page has above it is put before it, and taken off again. */
export function parsePiece(source: string, report: Report): Root | undefined {
  const tree = parseMdx(`---\ntitle: A piece\n---\n\n${source}`, report);
  return tree && { ...tree, children: tree.children.slice(1) };
}
