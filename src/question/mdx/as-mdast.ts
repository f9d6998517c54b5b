import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import type { Node } from 'unist';

/** An mdast node that remark-rehype turns into the given element. */
export function asMdast({ tagName, properties, children }: Element): RootContent {
  const node: Node = {
    type: 'questionBlock',
    data: { hName: tagName, hProperties: properties, hChildren: children } as object,
  };
  return node as RootContent;
}
