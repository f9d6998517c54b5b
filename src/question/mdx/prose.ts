import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Place } from '../problem.ts';

/** A piece of prose: its Markdown and its plain text. */
export interface Prose<Content = RootContent> {
  readonly nodes: readonly Content[];
  readonly text: string;
  readonly at: Place;
}

/** Where a node begins. */
export function placeOf(node: Nodes): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** Nodes with their plain text, words separated where blocks end. */
export function prose<Content extends Nodes>(nodes: readonly Content[], at: Place): Prose<Content> {
  const text = nodes
    .map((node) => toString(node))
    .join(isFlow(nodes[0]) ? ' ' : '')
    .replace(/\s+/g, ' ')
    .trim();
  return { nodes, text, at };
}

function isFlow(node: Nodes | undefined): boolean {
  return node !== undefined && ['paragraph', 'list', 'code', 'blockquote'].includes(node.type);
}

/** Words as a reader counts them: runs of letters or digits with what joins them ("CI/CD" is one). */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
