import { externalLinks, linksWithText, numbersIn } from '../../bank/evidence/claims.ts';
import type { CorpusRule } from './rule.ts';

export const evidenceLevelOfNumbers: CorpusRule = {
  id: 'evidence-level-of-numbers',
  describe:
    'A number of the short answer or the key points rests on a passage that was read, not on an abstract or a report of it.',
  check({ questions, evidence }, report) {
    for (const question of questions) {
      const rows = evidence?.get(question.file)?.rows;
      if (!rows || externalLinks(question).length === 0) continue;
      const said = numbersIn(
        [question.shortAnswer.text, ...question.keyPoints.map(({ text }) => text)].join(' '),
      );
      for (const { url, at, text } of linksWithText(question)) {
        const levels = rows.filter((row) => row.url === url).map(({ level }) => level);
        if (levels.length === 0 || levels.includes('passage')) continue;
        const number = numbersIn(text).find((candidate) => said.includes(candidate));
        if (number === undefined) continue;
        report(
          question.file,
          at,
          `The number ${number} stands in the short answer or the key points, and its source was read as "${levels.join(', ')}" alone.`,
          'Read the passage that states it, cite a text that can be opened, or leave the number out of what is said aloud.',
        );
      }
    }
  },
};
