import { idAttribute, type Block } from '../block.ts';
import { countWords } from '../../mdx/prose.ts';
import { readTable } from './read-table.ts';
import { renderSmallTable } from './render-table.ts';
import type { SmallTable } from './table.ts';

export const table: Block<SmallTable> = {
  name: 'Table',
  slot: 'tables',
  describe:
    'A small table that is only to be read: values, limits, what a field means. Its first column names the rows. What a reader must tell apart is a <Comparison>, which is also a drill.',
  attributes: { id: idAttribute, title: 'What the table shows: its caption.' },
  limits: [
    {
      rule: 'table-columns',
      unit: 'column',
      describe: 'A small table fits a phone.',
      least: 2,
      most: 5,
      measure: ({ head, at, title }) => [{ count: head.length, at, of: `"${title}"` }],
    },
    {
      rule: 'table-rows',
      unit: 'row',
      describe: 'A small table has more than one row: one row is a sentence.',
      least: 2,
      most: 12,
      measure: ({ rows, at, title }) => [{ count: rows.length, at, of: `"${title}"` }],
    },
    {
      rule: 'table-cell-length',
      unit: 'word',
      describe: 'A cell of a small table is read at a glance.',
      least: 1,
      most: 20,
      measure: ({ rows }) =>
        rows.flat().map(({ text, at }) => ({
          count: Math.max(1, countWords(text)),
          at,
          of: `The cell "${text}"`,
        })),
    },
  ],
  example: `<Table id="gate-limits" title="What each gate allows">

| Gate | Allowed |
| --- | --- |
| Missing values | 2 % of a column |
| New categories | 5 a day |

</Table>`,
  read: readTable,
  render: renderSmallTable,
};
