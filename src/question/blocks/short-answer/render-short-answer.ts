import type { Element } from 'hast';
import { h } from 'hastscript';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type { Prose } from '../../mdx/prose.ts';
import * as say from '#strings/blocks.ts';

/** The short answer in a box of its own. */
export function renderShortAnswer({ nodes }: Prose, context: RenderContext): Element {
  return h('section.short-answer', { ariaLabelledBy: 'short-answer' }, [
    h('h2#short-answer', say.shortAnswer),
    ...render(nodes, context),
  ]);
}
