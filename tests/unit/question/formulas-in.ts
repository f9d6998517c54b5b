import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parsePiece } from './piece.ts';

/** The formulas that a text holds, as text, and the rules that it breaks. */
export function formulasIn(source: string): { formulas: string[]; broken: string[] } {
  const broken: string[] = [];
  const tree = parsePiece(source, (_at, rule) => broken.push(rule));
  const formulas: string[] = [];
  if (tree) {
    visit(tree, (node: Nodes) => {
      if (node.type === 'math' || node.type === 'inlineMath') formulas.push(node.value);
    });
  }
  return { formulas, broken };
}
