import type { Element } from 'hast';
import { h, s } from 'hastscript';
import * as say from '#strings/blocks.ts';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import { tableOf } from '../table/render-table.ts';
import type { Chart } from './chart.ts';
import { drawBars } from './draw-bars.ts';
import { drawCurve } from './draw-curve.ts';

/** A chart as inline SVG with a title, and its description and numbers for everyone. */
export function renderChart(chart: Chart, context: RenderContext): Element {
  const { id, title, kind, description, table } = chart;
  const svg = kind === 'curve' ? drawCurve(chart) : drawBars(chart);
  const titleId = `${id}--title`;
  const wordsId = `${id}--words`;
  svg.properties = {
    ...svg.properties,
    role: 'img',
    ariaLabelledBy: [titleId],
    ariaDescribedBy: [wordsId],
    dataPagefindIgnore: 'all',
  };
  svg.children.unshift(s('title', { id: titleId }, title));
  return h('figure.chart', { id }, [
    svg,
    h('figcaption', [
      h('strong', title),
      ' ',
      h('details', [
        h('summary', say.chartInWords),
        h('div', { id: wordsId }, render(description.nodes, context)),
        tableOf({ title: chart.values, ...table }, context),
      ]),
    ]),
  ]);
}
