import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type { Prose } from '../../mdx/prose.ts';
import * as say from '#strings/blocks.ts';

/** The points that an interviewer listens for. */
export function renderKeyPoints(
  points: readonly Prose<PhrasingContent>[],
  context: RenderContext,
): Element {
  return h('section.key-points', { ariaLabelledBy: 'key-points' }, [
    h('h2#key-points', say.keyPoints),
    h(
      'ul',
      points.map(({ nodes }) => h('li', render(nodes, context))),
    ),
  ]);
}
