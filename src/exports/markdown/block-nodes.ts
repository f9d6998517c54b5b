import type { RootContent } from 'mdast';
import { blocks } from '../../question/blocks/blocks.ts';
import { attributeOf } from '../../question/mdx/attributes.ts';
import { heading } from './nodes.ts';
import { markdown as words } from '#strings/exports.ts';

/** A node, or what a block's author wrote in it below a heading; a block in a block likewise. */
export function blockNodes(node: RootContent): readonly RootContent[] {
  if (node.type !== 'mdxJsxFlowElement') return [node];
  const children = (node.children as RootContent[]).flatMap(blockNodes);
  if (node.name === blocks.shortAnswer.name) return [heading(2, words.shortAnswer), ...children];
  if (node.name === blocks.keyPoints.name) return [heading(2, words.keyPoints), ...children];
  const title = attributeOf(node, 'title');
  return title === undefined ? children : [heading(3, title), ...children];
}
