import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { formulaText } from '../../question/mdx/maths/formula-text.ts';
import { markupOf } from '../parts/markup.ts';
import { settled } from '../parts/static-text.ts';

/** Text in which nothing means something to GIFT. */
export function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');
}

/** HTML of a question, an option or a reason. Courses take MathML out of it: formulas are text. */
export function giftHtml(nodes: readonly ElementContent[]): string {
  const root = { type: 'root' as const, children: settled(nodes) };
  visit(root, 'element', (element, index, parent) => {
    if (element.tagName !== 'math' || !parent || index === undefined) return;
    parent.children[index] = { type: 'text', value: formulaText(element) };
  });
  // An arrow divides the parts of a pair.
  return escaped(markupOf(root.children).trim()).replaceAll('->', '-&gt;');
}
