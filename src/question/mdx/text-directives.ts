import type { Root, Text } from 'mdast';
import 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Starlight reads ":name" anywhere in a line as a directive, so that "ISO 5338:2023" or "3:30" would lose a part.
 * Puts back the text that its author wrote.
 * @param source what the tree was parsed from
 */
export function restoreTextDirectives(tree: Root, source: string): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (!parent || index === undefined || start === undefined || end === undefined)
      return undefined;
    const text: Text = { type: 'text', value: source.slice(start, end) };
    if (node.position) text.position = node.position;
    parent.children[index] = text;
    return SKIP;
  });
}
