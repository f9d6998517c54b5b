import { h } from 'hastscript';
import type { Comparison } from '../../question/blocks/comparison/comparison.ts';
import { contrast, sortStatements } from '../../question/blocks/comparison/sort-drill.ts';
import { renderInline, type RenderContext } from '../../question/mdx/to-hast.ts';
import type { CourseItem } from './course-item.ts';
import { whichColumn } from '#strings/blocks.ts';

/** The drill of a table: which column does each statement belong to? None for a table that has no drill. */
export function sortItems(comparison: Comparison, context: RenderContext): CourseItem[] {
  const statements = sortStatements(comparison, context.slug);
  if (statements.length === 0) return [];
  const columns = comparison.columns.map(({ text }) => text);
  return [
    {
      id: `${context.slug}#${comparison.id}`,
      anchor: `${comparison.id}--drill`,
      context: [],
      question: [{ type: 'text', value: whichColumn(comparison.title) }],
      asked: {
        kind: 'match',
        columns,
        statements: statements.map(({ id, row, column }) => ({
          id,
          content: [
            h('b', `${row.header.text}:`),
            { type: 'text', value: ' ' },
            ...renderInline(row.cells[column]?.nodes ?? [], context),
          ],
          column,
          reason: contrast(row, column, columns),
        })),
      },
      after: [],
    },
  ];
}
