import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Chart } from '../../question/blocks/chart/chart.ts';
import { drawBars } from '../../question/blocks/chart/draw-bars.ts';
import { drawCurve } from '../../question/blocks/chart/draw-curve.ts';
import type { Diagram } from '../../question/blocks/diagram/diagram.ts';
import { drawDot, drawToFit, type Drawing } from '../../question/blocks/diagram/graphviz.ts';

/** Several forms show the same drawing, and each layout takes a few milliseconds. */
const drawn = new Map<string, Drawing>();

/** The drawing of a diagram without colours, narrow enough for a phone; a copy that may be changed. */
export function drawingOf({ dot }: Diagram): Drawing {
  const known = drawn.get(dot) ?? drawToFit(dot);
  drawn.set(dot, known);
  return structuredClone(known);
}

/** Letters of a drawing are 13 points high; on paper they are 9.5, as what is printed around them. */
const onPaper = 9.5 / 13;

/** CSS pixels between the margins of A4. */
const paperWidth = 660;

/** A drawing in its colours, for paper: as its author wrote it where a page is wide enough. */
export function paperDrawing(diagram: Diagram): Element {
  const written = drawDot(diagram.dot);
  const drawing = written.width * onPaper <= paperWidth ? written : drawingOf(diagram);
  const svg = inkedDrawing(diagram, drawing);
  const scaled = (pixels: number) => Math.round(pixels * onPaper);
  svg.properties['width'] = scaled(drawing.width);
  svg.properties['height'] = scaled(drawing.height);
  return svg;
}

/** The drawing of a chart, its colours those of the text around it. */
export function chartDrawing(chart: Chart): Element {
  const svg = chart.kind === 'curve' ? drawCurve(chart) : drawBars(chart);
  svg.properties = { ...svg.properties, xmlns: 'http://www.w3.org/2000/svg' };
  return svg;
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

const letters = {
  fontFamily: 'Helvetica, Arial, "Liberation Sans", sans-serif',
  fontSize: '13px',
} as const;

/** The series of a chart are told apart by colour and by dashes. */
const series = [
  { color: '#2748a5', line: { strokeWidth: '2' } },
  { color: '#8a4b08', line: { strokeWidth: '2', strokeDashArray: '7 3' } },
  { color: '#5c564e', line: { strokeWidth: '2', strokeDashArray: '2 3' } },
] as const;

/** A chart that carries its own colours and letters. */
export function inkedChart(chart: Chart): Element {
  const svg = chartDrawing(chart);
  svg.properties = { ...svg.properties, ...letters, fontSize: '12px' };
  visit(svg, 'element', (element) => {
    const names = classesOf(element);
    const place = series.findIndex((_one, index) => names.includes(`chart-${index + 1}`));
    if (element.tagName === 'text') paint(element, ink.text);
    if (names.includes('chart-grid')) paint(element, { stroke: '#d6cfc4' });
    if (place < 0) return;
    const { color, line } = series[place] ?? series[0];
    if (names.includes('chart-bar')) paint(element, { fill: color });
    for (const part of element.children) {
      if (part.type !== 'element') continue;
      paint(part, { stroke: color, ...(classesOf(part).includes('chart-line') ? line : {}) });
    }
  });
  visit(svg, 'element', ({ properties }) => {
    delete properties['className'];
  });
  return svg;
}

/** A drawing that carries its own colours and letters, for places that no style sheet of ours reaches. */
export function inkedDrawing(diagram: Diagram, drawing = drawingOf(diagram)): Element {
  const { svg, width, height } = drawing;
  svg.properties = {
    ...svg.properties,
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    ...letters,
  };
  visit(svg, 'element', (group) => {
    if (group.tagName !== 'g') return;
    const names = classesOf(group);
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

function classesOf({ properties }: Element): string[] {
  return [properties['className'] ?? []].flat().map(String);
}
