import type { Element } from 'hast';
import { h } from 'hastscript';
import { shuffle } from '../../../learning/seeded-random.ts';
import { quizCard } from '../quiz/quiz-card.ts';
import { renderInline, type RenderContext } from '../../mdx/to-hast.ts';
import type { Comparison, ComparisonRow } from './comparison.ts';

/** As many statements as a reader sorts without tiring. */
const most = 6;

/** A cell of a comparison that is asked for: which column does it belong to? */
export interface Statement {
  /** `r<row>c<column>`, both counted from 0 in the source. */
  readonly id: string;
  readonly row: ComparisonRow;
  readonly column: number;
}

/**
 * The statements of a comparison's drill, one a row, its columns in turn; the same on every build.
 * Rows that do not discriminate are left out: those the author named, and those in which two cells are equal.
 */
export function sortStatements(comparison: Comparison, slug: string): Statement[] {
  const seed = `${slug}#${comparison.id}`;
  const rows = comparison.rows.flatMap((row, index) => (isDrilled(row) ? [{ row, index }] : []));
  if (rows.length < 3) return [];
  const columns = shuffle(
    comparison.columns.map((_, index) => index),
    seed,
  );
  return shuffle(rows, seed)
    .slice(0, most)
    .map(({ row, index }, turn) => {
      const column = columns[turn % columns.length] ?? 0;
      return { id: `r${index}c${column}`, row, column };
    });
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
    data: { id: `${comparison.id}--drill`, dataColumns: JSON.stringify(columns) },
    question: [
      { type: 'text', value: `${comparison.title}: which column does each statement belong to?` },
    ],
    hint: 'Choose a column for each.',
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
function contrast(row: ComparisonRow, column: number, columns: readonly string[]): string {
  return row.cells
    .flatMap(({ text }, index) => (index === column ? [] : [`${columns[index]}: ${text}.`]))
    .join(' ')
    .replaceAll('..', '.');
}
