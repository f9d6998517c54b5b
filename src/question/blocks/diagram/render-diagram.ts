import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type { Diagram } from './diagram.ts';
import { drawDot } from './graphviz.ts';

/** A diagram as inline SVG with a title, and its description in words for everyone. */
export function renderDiagram(diagram: Diagram, context: RenderContext): Element {
  const { id, title, description, dot } = diagram;
  const { svg, width, height } = drawDot(dot);
  const titleId = `${id}--title`;
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
    h('div.diagram-scroll', { role: 'region', ariaLabel: `Diagram: ${title}`, tabIndex: 0 }, [svg]),
    h('figcaption', [
      h('strong', title),
      ' ',
      h('details', [
        h('summary', 'The picture in words'),
        h('div', { id: wordsId }, render(description.nodes, context)),
      ]),
    ]),
  ]);
}
