import type { Comparison } from '../../question/blocks/comparison/comparison.ts';
import type { Question } from '../../question/question.ts';
import { difficulties } from '../../learning/difficulties.ts';

/** A comparison with the question that it is taken from. */
export interface ChosenTable {
  readonly question: Question;
  readonly table: Comparison;
}

/** Letters of 8.5 points in a line of half the width of A4, and of all of it; measured, with room for other fonts. */
const letters = { column: 58, page: 118 };
/** Lines of two pages, and what stands round a question and a table. */
const room = { pages: 2, lines: 78, head: 4, question: 0.8, table: 2.6, row: 0.55 };

/**
 * The first comparison of each question, the easiest questions first, as far as two pages hold them beside all short
 * answers; in the order of the pages.
 */
export function chosenTables(questions: readonly Question[]): readonly ChosenTable[] {
  let free = room.pages * room.lines - room.head - linesOfAnswers(questions);
  const chosen = new Set<Question>();
  for (const difficulty of difficulties) {
    for (const question of questions.filter((one) => one.difficulty === difficulty)) {
      const [table] = question.comparisons;
      if (!table || linesOf(table) > free) continue;
      free -= linesOf(table);
      chosen.add(question);
    }
  }
  return questions.flatMap((question) => {
    const [table] = question.comparisons;
    return table && chosen.has(question) ? [{ question, table }] : [];
  });
}

function linesOfAnswers(questions: readonly Question[]): number {
  const lines = questions.map(
    ({ title, shortAnswer }) =>
      Math.ceil(title.length / (letters.column * 0.88)) +
      Math.ceil(shortAnswer.text.length / letters.column) +
      room.question,
  );
  return lines.reduce((sum, one) => sum + one, 0) / 2;
}

function linesOf({ corner, columns, rows }: Comparison): number {
  const wide = letters.page / (columns.length + 1) - 3;
  const linesOfRow = (cells: readonly { text: string }[]) =>
    Math.max(...cells.map(({ text }) => Math.ceil(text.length / wide))) + room.row;
  const all = [[corner, ...columns], ...rows.map(({ header, cells }) => [header, ...cells])];
  return all.map(linesOfRow).reduce((sum, one) => sum + one, room.table);
}
