import type { ElementContent } from 'hast';
import type { Paragraph } from 'mdast';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type { QuizBase } from './quiz.ts';

/** The last paragraph is the question; what stands before it is its context. */
export function renderStem(
  { stem }: QuizBase,
  context: RenderContext,
): { question: ElementContent[]; context: ElementContent[] } {
  const before = stem.nodes.slice(0, -1);
  const last = stem.nodes.at(-1) as Paragraph;
  return { question: render(last.children, context), context: render(before, context) };
}
