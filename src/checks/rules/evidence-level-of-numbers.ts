import { linkedTexts, numbersIn } from '../../bank/evidence/claims.ts';
import type { EvidenceRow } from '../../bank/evidence/evidence.ts';
import type { CorpusRule } from './rule.ts';

export const evidenceLevelOfNumbers: CorpusRule = {
  id: 'evidence-level-of-numbers',
  describe:
    'A number of the short answer or the key points rests on a passage that was read: no row that says it, of a link beside it, is of an abstract or of a report.',
  check({ questions, evidence }, report) {
    for (const question of questions) {
      const rows = evidence?.get(question.file)?.rows;
      if (!rows) continue;
      const rowsOf = (wanted: string) => rows.filter(({ url }) => url === wanted);
      const said = numbersIn(
        [question.shortAnswer.text, ...question.keyPoints.map(({ text }) => text)].join(' '),
      );
      for (const { text, links } of linkedTexts(question)) {
        const proved = links.flatMap(({ url }) => provedNumbers(rowsOf(url)));
        for (const { url, at } of links) {
          const weak = rowsOf(url).filter(({ level }) => level !== 'passage');
          const claimed = weak.flatMap(({ says }) => numbersIn(says));
          const number = numbersIn(text).find(
            (found) => said.includes(found) && claimed.includes(found) && !proved.includes(found),
          );
          if (number === undefined) continue;
          const levels = new Set(weak.map(({ level }) => level));
          report(
            question.file,
            at,
            `The number ${number} stands in the short answer or the key points, and its source was read as "${[...levels].join(', ')}" alone.`,
            'Read the passage that states it, cite a text that can be opened, or leave the number out of what is said aloud.',
          );
        }
      }
    }
  },
};

/** The numbers that rows say which were read as passages. */
function provedNumbers(rows: readonly EvidenceRow[]): string[] {
  return rows.flatMap(({ level, says }) => (level === 'passage' ? numbersIn(says) : []));
}
