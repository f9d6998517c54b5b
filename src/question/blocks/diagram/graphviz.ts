import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { renderDot } from './graphviz-thread.ts';
import { lineLengths, narrowDot } from './narrow-dot.ts';
import { shortPath } from './short-path.ts';

const font = { fontname: 'Helvetica', fontsize: 13 };
const houseStyle = {
  graphAttributes: { ...font, bgcolor: 'transparent', pad: 0.1, nodesep: 0.3, ranksep: 0.4 },
  nodeAttributes: { ...font, shape: 'box', style: 'rounded', margin: '0.14,0.08', height: 0.4 },
  edgeAttributes: { ...font, fontsize: 12, arrowsize: 0.7 },
};

/** Closer together, for a drawing that is to fit a phone. */
const narrowStyle = {
  graphAttributes: { ...houseStyle.graphAttributes, pad: 0.03, nodesep: 0.1, ranksep: 0.3 },
  nodeAttributes: { ...houseStyle.nodeAttributes, margin: '0.06,0.06', height: 0.35, width: 0.4 },
  edgeAttributes: houseStyle.edgeAttributes,
};

/** Pixels: on a phone of 360 px a drawing of this width still has letters of 12 px. */
export const fitting = 344;

/** How many boxes a graph has; undefined when it cannot be drawn. */
export function countNodes(dot: string): number | undefined {
  const result = renderDot(dot, { format: 'dot_json', engine: 'nop' });
  if (result.status === 'failure') return undefined;
  const { objects = [] } = JSON.parse(result.output) as { objects?: readonly object[] };
  return objects.filter((object) => !('nodes' in object || 'subgraphs' in object)).length;
}

const elements = new Set(['svg', 'g', 'path', 'polygon', 'polyline', 'ellipse', 'text']);
const attributes = new Set([
  'className',
  'cx',
  'cy',
  'd',
  'points',
  'rx',
  'ry',
  'strokeDashArray',
  'textAnchor',
  'transform',
  'viewBox',
  'x',
  'y',
]);

/** A drawing: its root element and its natural size in CSS pixels. */
export interface Drawing {
  readonly svg: Element;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a graph as SVG without colours, fonts or ids: style sheets give it those.
 * @throws Error when GraphViz cannot read the graph.
 */
export function drawDot(dot: string, style: typeof houseStyle = houseStyle): Drawing {
  const { status, output, errors } = renderDot(dot, { format: 'svg', ...style });
  if (status === 'failure') throw new Error(errors[0]?.message ?? 'GraphViz drew nothing');
  const svg = fromHtml(output, { fragment: true, space: 'svg' }).children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'svg',
  );
  if (!svg) throw new Error('GraphViz drew nothing');
  const pixels = (points: unknown) => Math.ceil((Number.parseFloat(String(points)) * 4) / 3);
  const size = { width: pixels(svg.properties['width']), height: pixels(svg.properties['height']) };
  visit(svg, (node, index, parent) => {
    if (index === undefined || !parent) {
      if (node.type === 'element') keepPlain(node);
      return undefined;
    }
    const isSpace = node.type === 'text' && node.value.trim() === '';
    const isUnknown =
      node.type !== 'text' && !(node.type === 'element' && elements.has(node.tagName));
    if (isSpace || isUnknown) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type === 'element') keepPlain(node);
    return undefined;
  });
  return { svg, ...size };
}

/**
 * Draws a graph so that it fits a phone, where it can: as its author wrote it, else from top to bottom with labels on
 * ever shorter lines. One that fits in no way is drawn as it was written, and scrolls.
 */
export function drawToFit(dot: string): Drawing {
  const written = drawDot(dot);
  if (written.width <= fitting) return written;
  for (const characters of lineLengths) {
    const narrow = drawDot(narrowDot(dot, characters), narrowStyle);
    if (narrow.width <= fitting) return narrow;
  }
  return written;
}

/** Keeps the listed attributes, with coordinates to a tenth of a point. */
function keepPlain(element: Element): void {
  const kept = Object.entries(element.properties).filter(([name]) => attributes.has(name));
  element.properties = Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      typeof value === 'string' && /^[-\d]|[A-Z][-\d]/.test(value)
        ? shortened(element.tagName, name, roundNumbers(value))
        : value,
    ]),
  );
}

/** What is drawn, in fewer letters: a polygon closes by itself. */
function shortened(tag: string, name: string, value: string): string {
  if (name === 'd') return shortPath(value);
  if (tag !== 'polygon' || name !== 'points') return value;
  const [first = '', ...rest] = value.split(' ');
  return rest.at(-1) === first ? [first, ...rest.slice(0, -1)].join(' ') : value;
}

function roundNumbers(value: string): string {
  return value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
