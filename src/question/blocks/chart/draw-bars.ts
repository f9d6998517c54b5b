import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart } from './chart.ts';
import { drawing, letter, rounded, seriesKey, textAt, width } from './drawing.ts';

const barHeight = 14;
const gap = 12;

/** Bars from left to right, each with its value at its end: a phone is wide enough for them, and no axis is needed. */
export function drawBars({ points, values, table }: Chart): Element {
  const names = table.head.slice(1).map(({ text }) => text);
  const key = names.length > 1 ? seriesKey(names, 'bar') : { height: 0, elements: [] };
  const top = key.height + 22;
  const written = table.rows.map((row) => row.slice(1).map(({ text }) => text));
  const longest = Math.max(...written.flat().map(({ length }) => length));
  const scale = scaleLinear()
    .domain([0, Math.max(...points.flatMap((point) => point.values), Number.MIN_VALUE)])
    .range([0, width - longest * letter - 10]);
  const rowHeight = 17 + names.length * (barHeight + 3) + gap;
  const rows = points.map(({ label, values: numbers }, row) => {
    const y = top + row * rowHeight;
    return [
      textAt(0, y + 11, label, 'start'),
      ...numbers.flatMap((value, series) => {
        const at = y + 17 + series * (barHeight + 3);
        const length = scale(value);
        return [
          s('path', {
            className: ['chart-bar', `chart-${series + 1}`],
            d: `M0 ${at}h${rounded(length)}v${barHeight}h${rounded(-length)}z`,
          }),
          textAt(length + 5, at + 11, written[row]?.[series] ?? '', 'start'),
        ];
      }),
    ];
  });
  return drawing(top + points.length * rowHeight - gap + 4, [
    ...key.elements,
    textAt(0, key.height + 12, values, 'start', 'chart-values'),
    ...rows.flat(),
  ]);
}
