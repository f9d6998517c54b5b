import type { ElementContent } from 'hast';
import type { Paragraph, RootContent } from 'mdast';
import type { Prose } from '../../mdx/prose.ts';
import { render, type RenderContext } from '../../mdx/to-hast.ts';

/** The last paragraph is the question; what stands before it is its context. */
export function renderStem(
  stem: Prose<RootContent>,
  context: RenderContext,
): { question: ElementContent[]; context: ElementContent[] } {
  const before = stem.nodes.slice(0, -1);
  const last = stem.nodes.at(-1) as Paragraph;
  return { question: render(last.children, context), context: render(before, context) };
}
