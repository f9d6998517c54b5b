import { shownNumber } from '../../learning/formula.ts';
import { withDecimalPoint, writtenNumber } from '../../learning/written-number.ts';
import type { Place } from '../../question/problem.ts';
import type { Question } from '../../question/question.ts';
import type { QuestionRule } from './rule.ts';

/** A number of a table with its place. */
interface Cell {
  readonly text: string;
  readonly at: Place | undefined;
}

export const numberAmbiguous: QuestionRule = {
  id: 'number-ambiguous',
  severity: 'warning',
  describe:
    'A number of a table that is computed with, or drawn, can be read in one way: "10.000" is ten where a point begins decimals, and ten thousand to many.',
  check(question, report) {
    for (const column of columnsOf(question)) {
      for (const { text, at } of column.filter((cell) => isAmbiguous(cell, column))) {
        const value = writtenNumber(text);
        report(
          at,
          `"${text}" is read as ${shownNumber(value)}, and can be taken for ${shownNumber(value * 1000)}.`,
          `Write ${shownNumber(value)} or ${shownNumber(value * 1000)}.`,
        );
      }
    }
  },
};

/** The columns of numbers that calculations and charts are made from. */
function columnsOf({ quizzes, charts }: Question): Cell[][] {
  const given = quizzes.flatMap((quiz) =>
    'variants' in quiz
      ? quiz.parameters.map((_, column) =>
          quiz.variants.map(({ given, places }) => ({
            text: given[column] ?? '',
            at: places[column],
          })),
        )
      : [],
  );
  const drawn = charts.flatMap(({ table: { rows } }) =>
    (rows[0] ?? []).map((_, column) =>
      rows.map((row) => ({ text: row[column]?.text ?? '', at: row[column]?.at })),
    ),
  );
  return [...given, ...drawn];
}

/** Three digits behind the sign are a thousand to many: where all are zeros, or other numbers of the column are whole. */
function isAmbiguous({ text }: Cell, column: readonly Cell[]): boolean {
  const [, digits] = /^[1-9]\d{0,2}\.(\d{3})$/.exec(withDecimalPoint(text)) ?? [];
  if (digits === undefined) return false;
  if (digits === '000') return true;
  const others = column.map((cell) => withDecimalPoint(cell.text));
  const hasWhole = others.some((other) => /^[\d,]+$/.test(other));
  const hasDecimals = others.some((other) => /\.(?!\d{3}$)\d/.test(other));
  return hasWhole && !hasDecimals;
}
