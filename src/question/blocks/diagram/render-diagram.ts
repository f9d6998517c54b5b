import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type { Diagram } from './diagram.ts';
import { drawToFit, fitting, type Drawing } from './graphviz.ts';
import * as say from '#strings/blocks.ts';

/** What leads to the picture and back is no text: excerpts of the search would have it in the middle of sentences. */
const unsearched = { dataPagefindIgnore: '' };

/**
 * A diagram as inline SVG with a title, and its description in words for everyone. A touch opens it large: the style sheet
 * does that to what the address names, so that it needs no script, and Back closes it.
 */
export function renderDiagram(diagram: Diagram, context: RenderContext): Element {
  const { id, title, description } = diagram;
  const { svg, width, height } = draw(diagram);
  const titleId = `${id}--title`;
  const largeId = `${id}--large`;
  const className = ['diagram-scroll', ...(width > fitting ? ['diagram-wide'] : [])];
  const wordsId = `${id}--words`;
  svg.properties = {
    ...svg.properties,
    width,
    height,
    role: 'img',
    ariaLabelledBy: [titleId],
    ariaDescribedBy: [wordsId],
  };
  svg.children.unshift(s('title', { id: titleId }, title));
  return h('figure.diagram', { id }, [
    h('div.diagram-frame', { id: largeId }, [
      h('div', { className, role: 'region', ariaLabel: say.diagram(title), tabIndex: 0 }, [svg]),
      h('a.diagram-open', { href: `#${largeId}`, ...unsearched }, say.openLarge),
      h('a.diagram-close', { href: `#${id}`, ...unsearched }, say.close),
    ]),
    h('figcaption', [
      h('strong', title),
      ' ',
      h('details', [
        h('summary', say.pictureInWords),
        h('div', { id: wordsId }, render(description.nodes, context)),
      ]),
    ]),
  ]);
}

function draw({ id, dot, dotAt }: Diagram): Drawing {
  try {
    return drawToFit(dot);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The diagram "${id}" in line ${dotAt.line} is not drawn: ${words}.`, { cause });
  }
}
