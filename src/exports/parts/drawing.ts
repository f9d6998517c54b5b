import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Diagram } from '../../question/blocks/diagram/diagram.ts';
import { drawToFit, type Drawing } from '../../question/blocks/diagram/graphviz.ts';

/** Several forms show the same drawing, and each layout takes a few milliseconds. */
const drawn = new Map<string, Drawing>();

/** The drawing of a diagram without colours, narrow enough for a phone; a copy that may be changed. */
export function drawingOf({ dot }: Diagram): Drawing {
  const known = drawn.get(dot) ?? drawToFit(dot);
  drawn.set(dot, known);
  return structuredClone(known);
}

/** Ink on a ground that shows through: what each part of a drawing is painted with. */
const ink = {
  text: { fill: '#1f1b16' },
  node: { fill: '#ffffff', fillOpacity: '0.6', stroke: '#5c564e', strokeWidth: '1.2' },
  accent: { fill: '#dde4fa', stroke: '#2748a5', strokeWidth: '1.6' },
  data: { fill: '#fbe8d0', stroke: '#8a4b08' },
  good: { fill: '#dcf3e1', stroke: '#1d6b36' },
  bad: { fill: '#fbe0de', stroke: '#a32b22' },
  muted: { stroke: '#8c857b', strokeDashArray: '4 3' },
  line: { fill: 'none', stroke: '#5c564e', strokeWidth: '1.3' },
  cluster: { fill: 'none', stroke: '#8c857b', strokeDashArray: '5 4' },
} as const;

/** A drawing that carries its own colours and letters, for places that no style sheet of ours reaches. */
export function inkedDrawing(diagram: Diagram): Element {
  const { svg, width, height } = drawingOf(diagram);
  svg.properties = {
    ...svg.properties,
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    fontFamily: 'Helvetica, Arial, "Liberation Sans", sans-serif',
    fontSize: '13px',
  };
  visit(svg, 'element', (group) => {
    if (group.tagName !== 'g') return;
    const names = [group.properties['className'] ?? []].flat().map(String);
    const meaning = (['accent', 'data', 'good', 'bad', 'muted'] as const).find((name) =>
      names.includes(name),
    );
    for (const part of group.children) {
      if (part.type !== 'element' || part.tagName === 'g') continue;
      if (part.tagName === 'text') paint(part, ink.text);
      else if (names.includes('node'))
        paint(part, { ...ink.node, ...(meaning ? ink[meaning] : {}) });
      else if (names.includes('cluster')) paint(part, ink.cluster);
      else if (names.includes('edge')) {
        const stroke = meaning && meaning !== 'muted' ? ink[meaning].stroke : ink.line.stroke;
        paint(
          part,
          part.tagName === 'polygon' ? { fill: stroke, stroke } : { ...ink.line, stroke },
        );
      } else paint(part, { fill: 'none' });
    }
    delete group.properties['className'];
  });
  return svg;
}

function paint(element: Element, properties: Readonly<Record<string, string>>): void {
  element.properties = { ...element.properties, ...properties };
}
