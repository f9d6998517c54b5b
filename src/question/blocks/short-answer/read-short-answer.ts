import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { placeOf, type Prose, prose } from '../../mdx/prose.ts';
import type { Report } from '../../problem.ts';

/** Reads `<ShortAnswer>`: paragraphs only, for they are spoken. */
export function readShortAnswer(block: MdxJsxFlowElement, report: Report): Prose | undefined {
  const children = block.children as RootContent[];
  if (children.length > 0 && children.every(({ type }) => type === 'paragraph')) {
    return prose(children, placeOf(block));
  }
  report(
    placeOf(block),
    'short-answer-form',
    children.length === 0
      ? 'The short answer is empty.'
      : 'The short answer is more than paragraphs.',
    'Write one or two paragraphs that can be said aloud in thirty seconds.',
  );
  return undefined;
}
