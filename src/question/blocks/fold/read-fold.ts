import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { readBlockId, readBlockTitle } from '../../mdx/block-id.ts';
import { placeOf, prose } from '../../mdx/prose.ts';
import type { Report } from '../../problem.ts';
import type { Fold } from './fold.ts';

const taken = new Set(['paragraph', 'list', 'code', 'math', 'blockquote']);

/** Reads `<Fold>`: text that is not needed on a first reading. */
export function readFold(block: MdxJsxFlowElement, report: Report): Fold | undefined {
  const id = readBlockId(block, report);
  const title = readBlockTitle(block, report);
  const children = block.children as RootContent[];
  const other = children.find(({ type }) => !taken.has(type));
  if (children.length === 0 || other) {
    report(
      placeOf(other ?? block),
      'fold-form',
      other ? `The fold holds something of the kind "${other.type}".` : 'The fold is empty.',
      'Write paragraphs, lists, formulas, quotations or code in it, and put everything else outside.',
    );
    return undefined;
  }
  return id && title
    ? { id, at: placeOf(block), title, content: prose(children, placeOf(children[0] ?? block)) }
    : undefined;
}
