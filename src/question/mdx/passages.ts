import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Passage } from '../question.ts';
import { blockOf } from '../blocks/blocks.ts';
import { placeOf } from './prose.ts';

/** Every paragraph, heading and cell of a page, in its order. */
export function readPassages(tree: Root): Passage[] {
  const passages: Passage[] = [];
  let section = '';
  for (const child of tree.children) {
    if (child.type === 'heading' && child.depth === 2) section = toString(child);
    const block = child.type === 'mdxJsxFlowElement' ? blockOf(child.name)?.name : undefined;
    visit(child, (node) => {
      if (!isPassage(node)) return undefined;
      const text = toString(node).replace(/\s+/g, ' ').trim();
      passages.push({
        node,
        text,
        at: placeOf(node),
        block,
        section,
      });
      return 'skip';
    });
  }
  return passages;
}

function isPassage(node: Nodes): node is Passage['node'] {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}
