import { idAttribute, type Block } from '../block.ts';
import { countWords } from '../../mdx/prose.ts';
import type { Chart } from './chart.ts';
import { readChart } from './read-chart.ts';
import { renderChart } from './render-chart.ts';

export const chart: Block<Chart> = {
  name: 'Chart',
  slot: 'charts',
  describe:
    'A curve or bars, drawn from a table of numbers when the site is built. First it is described in words for those who cannot see it. The first column of the table is the horizontal axis of a curve, or names the bars; each further column is a series. Draw what has a source, or what the page works out.',
  attributes: {
    id: idAttribute,
    title: 'What the picture shows.',
    kind: 'kind="curve" or kind="bars".',
    values: 'What the numbers are, with their unit: values="latency (ms)".',
    log: 'Axes of a curve that count in powers of ten: log="x", log="y" or log="x y".',
  },
  limits: [
    {
      rule: 'chart-described',
      unit: 'word',
      describe: 'A chart is described for those who cannot see it: how the values go, and where.',
      least: 12,
      most: 80,
      remedy: 'Say how the values go, and name the highest, the lowest or the turning point.',
      measure: ({ id, description: { text, at } }) => [
        { count: countWords(text), at, of: `The description of the chart "${id}"` },
      ],
    },
    {
      rule: 'chart-points',
      unit: 'row',
      describe: 'A chart has enough numbers to show a shape: fewer are a sentence.',
      least: 3,
      most: 24,
      measure: ({ id, points, at }) => [{ count: points.length, at, of: `The chart "${id}"` }],
    },
    {
      rule: 'chart-bars',
      unit: 'bar',
      describe: 'Bars are compared at a glance.',
      least: 3,
      most: 12,
      measure: ({ id, kind, points, at }) =>
        kind === 'bars'
          ? [
              {
                count: points.reduce((sum, { values }) => sum + values.length, 0),
                at,
                of: `The chart "${id}"`,
              },
            ]
          : [],
    },
    {
      rule: 'chart-label-length',
      unit: 'character',
      describe: 'A name in a chart fits a phone.',
      least: 1,
      most: 44,
      measure: ({ points, table, kind }) =>
        [...table.head, ...(kind === 'bars' ? table.rows.flatMap((row) => row.slice(0, 1)) : [])]
          .slice(0, points.length + table.head.length)
          .map(({ text, at }) => ({ count: [...text].length, at, of: `The name "${text}"` })),
    },
  ],
  example: `<Chart id="gate-time" title="Time of a gate by rows that it reads" kind="curve" values="seconds" log="x">

The time rises slowly from 2 seconds for a thousand rows to 4 for ten thousand, then steeply to 31 for a million.

| Rows | Seconds |
| --- | --- |
| 1,000 | 2 |
| 10,000 | 4 |
| 100,000 | 11 |
| 1,000,000 | 31 |

</Chart>`,
  read: readChart,
  render: renderChart,
};
