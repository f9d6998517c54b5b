import type { Element } from 'hast';
import { h } from 'hastscript';
import { drawCells } from '../../../learning/draw-cells.ts';
import { quizCard } from '../quiz/quiz-card.ts';
import { renderInline, type RenderContext } from '../../mdx/to-hast.ts';
import type { Comparison, ComparisonRow } from './comparison.ts';
import * as say from '#strings/blocks.ts';

/** A cell of a comparison that is asked for: which column does it belong to? */
export interface Statement {
  /** `r<row>c<column>`, both counted from 0 in the source. */
  readonly id: string;
  readonly row: ComparisonRow;
  readonly column: number;
}

/**
 * The statements of a comparison's drill, one a row, the column of each drawn; the same on every build. A repeat asks
 * other cells: the card draws them from the table.
 */
export function sortStatements(comparison: Comparison, slug: string): Statement[] {
  const rows = drilledRows(comparison);
  if (rows.length < 3) return [];
  return drawCells(rows, comparison.columns.length, `${slug}#${comparison.id}`).map(
    ({ row, column }) => ({ id: `r${row}c${column}`, row: comparison.rows[row]!, column }),
  );
}

/** The rows that discriminate: without those the author named, and those in which two cells are equal. */
export function drilledRows({ rows }: Comparison): number[] {
  return rows.flatMap((row, index) => (isDrilled(row) ? [index] : []));
}

function isDrilled({ drilled, cells }: ComparisonRow): boolean {
  const texts = cells.map(({ text }) => text.toLowerCase());
  return drilled && new Set(texts).size === texts.length;
}

/** The drill as a quiz item of the kind "sort"; undefined when too few rows discriminate. */
export function renderSortDrill(
  comparison: Comparison,
  context: RenderContext,
): Element | undefined {
  const statements = sortStatements(comparison, context.slug);
  if (statements.length === 0) return undefined;
  const columns = comparison.columns.map(({ text }) => text);
  return quizCard({
    item: `${context.slug}#${comparison.id}`,
    kind: 'sort',
    data: {
      id: `${comparison.id}--drill`,
      dataColumns: JSON.stringify(columns),
      dataRows: drilledRows(comparison).join(' '),
    },
    question: [{ type: 'text', value: say.whichColumn(comparison.title) }],
    hint: say.chooseColumns,
    body: h(
      'ol.quiz-statements',
      { type: 'A' },
      statements.map(({ id, row, column }) =>
        h('li', { dataStatement: id }, [
          h('span', [
            h('b', `${row.header.text}:`),
            ' ',
            ...renderInline(row.cells[column]?.nodes ?? [], context),
          ]),
        ]),
      ),
    ),
    answer: h(
      'ol',
      { type: 'A' },
      statements.map(({ id, row, column }) =>
        h('li', { dataFor: id, dataColumn: columns[column] }, [
          h('strong', `${columns[column]}.`),
          ' ',
          h('span', contrast(row, column, columns)),
        ]),
      ),
    ),
  });
}

/** What the other columns say in the row: the reason why the statement is not theirs. */
export function contrast(row: ComparisonRow, column: number, columns: readonly string[]): string {
  return row.cells
    .flatMap(({ text }, index) => (index === column ? [] : [`${columns[index]}: ${text}.`]))
    .join(' ')
    .replaceAll('..', '.');
}
