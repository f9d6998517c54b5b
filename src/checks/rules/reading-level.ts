import { readabilityIndex, sentencesOf } from '../prose/readability.ts';
import { afterwords } from '../../question/section-roles.ts';
import { countWords } from '../../question/mdx/prose.ts';
import type { QuestionRule } from './rule.ts';

const hardest = 11;
const longest = 45;

export const readingLevel: QuestionRule = {
  id: 'reading-level',
  severity: 'warning',
  describe: `The explanation reads at year ${hardest} or below (Automated Readability Index), and no sentence has more than ${longest} words.`,
  check({ passages, sections }, report) {
    const explanation = passages.filter(
      ({ node, block, section }) =>
        node.type === 'paragraph' && block === undefined && !afterwords.includes(section),
    );
    const index = readabilityIndex(explanation.flatMap(({ text }) => sentencesOf(text)));
    if (index > hardest) {
      report(
        sections[0]?.at,
        `The explanation reads at year ${index.toFixed(1)}.`,
        'Cut long sentences in two, and take the shorter word where there is one.',
      );
    }
    for (const { text, at } of explanation) {
      for (const sentence of sentencesOf(text)) {
        const words = countWords(sentence);
        if (words <= longest) continue;
        report(
          at,
          `A sentence has ${words} words: "${sentence.slice(0, 50)}…".`,
          `Cut it where a second thought begins; at most ${longest} words can be followed at one reading.`,
        );
      }
    }
  },
};
