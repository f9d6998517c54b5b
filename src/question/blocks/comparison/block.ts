import { idAttribute, type Block } from '../block.ts';
import { countWords } from '../../mdx/prose.ts';
import type { Comparison } from './comparison.ts';
import { readComparison } from './read-comparison.ts';
import { renderComparison } from './render-comparison.ts';

export const comparison: Block<Comparison> = {
  name: 'Comparison',
  slot: 'comparisons',
  describe:
    'A table whose first column names the rows. It is also a drill: the reader is shown a cell and says which column it is from. So each cell, read alone, has to tell its column.',
  attributes: {
    id: idAttribute,
    title: 'What is compared.',
    drill: 'drill="no" makes no drill of the table.',
    drillExcept: 'Names of rows, divided by ";", whose cells do not tell their column.',
  },
  limits: [
    {
      rule: 'comparison-columns',
      unit: 'column',
      describe:
        'A comparison has few enough columns, besides the one that names its rows, to be read on a phone.',
      least: 2,
      most: 4,
      measure: ({ columns, at, title }) => [{ count: columns.length, at, of: `"${title}"` }],
    },
    {
      rule: 'comparison-rows',
      unit: 'row',
      describe: 'A comparison has as many rows as can be remembered.',
      least: 4,
      most: 10,
      measure: ({ rows, at, title }) => [{ count: rows.length, at, of: `"${title}"` }],
    },
    {
      rule: 'comparison-cell-length',
      unit: 'word',
      describe: 'A cell of a comparison is read at a glance, and asked for in the drill.',
      least: 1,
      most: 14,
      measure: ({ rows }) =>
        rows
          .flatMap(({ cells }) => cells)
          .map(({ text, at }) => ({ count: countWords(text), at, of: `The cell "${text}"` })),
    },
  ],
  example: `<Comparison id="gates" title="Data gate vs model gate" drillExcept="Name">

| Concern | Data gate | Model gate |
| --- | --- | --- |
| Name | Gate | Gate |
| Reads | A schema and a profile | Metrics by slice |
| Stops | A broken feed | A worse candidate |
| Runs | Before training | After training |

</Comparison>`,
  read: readComparison,
  render: renderComparison,
};
