import { drilledRows } from '../../question/blocks/comparison/sort-drill.ts';
import type { QuestionRule } from './rule.ts';

export const comparisonCellTells: QuestionRule = {
  id: 'comparison-cell-tells',
  severity: 'warning',
  describe:
    'A cell that is drilled does not carry a word of its column, which gives it away, and does not stand in another column as well, where it would fit too.',
  check({ comparisons }, report) {
    for (const comparison of comparisons) {
      const { columns, rows } = comparison;
      const heads = columns.map(({ text }) => wordsOf(text));
      for (const index of drilledRows(comparison)) {
        const row = rows[index]!;
        for (const [place, cell] of row.cells.entries()) {
          const own = [...(heads[place] ?? [])].filter((word) =>
            heads.every((words, other) => other === place || !words.has(word)),
          );
          const told = own.find((word) => wordsOf(cell.text).has(word));
          const twin = rows.some(({ cells }) =>
            cells.some(
              ({ text }, other) =>
                other !== place && text.toLowerCase() === cell.text.toLowerCase(),
            ),
          );
          if (told === undefined && !twin) continue;
          report(
            cell.at,
            told === undefined
              ? `"${cell.text}" stands in another column too.`
              : `"${cell.text}" carries a word of its column, "${columns[place]?.text}".`,
            `Say it in other words, or leave the row out of the drill: drillExcept="${row.header.text}".`,
          );
        }
      }
    }
  },
};

/** The words that mean something, without their endings. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !/^(the|and|for|with|per|from|own|not|its|over|into|one|two)$/.test(word))
      .map((word) => (word.length > 4 ? word.replace(/(ing|ed|es|s|er|ers)$/, '') : word)),
  );
}
