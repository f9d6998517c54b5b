import { findInconsiderate } from '../prose/inconsiderate.ts';
import { textRuns } from '../../question/mdx/text-runs.ts';
import type { QuestionRule } from './rule.ts';

export const wordsConsiderate: QuestionRule = {
  id: 'words-considerate',
  severity: 'warning',
  describe:
    'No expression leaves readers out or hurts them: by sex, origin, body or mind ("allowlist", not "whitelist").',
  check({ passages }, report) {
    for (const { text, placeAt } of passages.flatMap(({ node }) => textRuns(node))) {
      for (const { actual, index, instead } of findInconsiderate(text)) {
        report(
          placeAt(index),
          `"${actual}" may leave out or hurt a reader.`,
          instead.length > 0
            ? `Write ${instead.map((word) => `"${word}"`).join(' or ')}.`
            : 'Say it in another way.',
        );
      }
    }
  },
};
