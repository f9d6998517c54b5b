import { visit } from 'unist-util-visit';
import type { Passage } from '../../question/question.ts';
import { afterwords } from '../../question/section-roles.ts';
import { textRuns } from '../../question/mdx/text-runs.ts';
import type { QuestionRule } from './rule.ts';

/** A share, a sum of money, a factor or a year: what a reader would repeat, and an interviewer would ask about. */
const fact =
  /(?<![\p{L}\d.,:-])([$€£]\d+([,.]\d+)*|\d+([,.]\d+)*\s?(%|per cent|times\b|USD|EUR)|(19|20)\d\d(?![\p{L}\d:-]))/u;

/** What an author assumes or works out needs no source. */
const own =
  /\b(assum\w*|suppose|say|example|imagine|let|take|if)\b|[=≈×]|(^|[.:;]\s)(With|At|For)\s/i;

export const numbersHaveSource: QuestionRule = {
  id: 'numbers-have-source',
  severity: 'warning',
  describe:
    'A paragraph of the explanation that states a share, a price, a factor or a year links its source, or says that it is assumed.',
  check({ passages }, report) {
    for (const passage of passages) {
      if (!isExplanation(passage) || hasLink(passage) || own.test(passage.text)) continue;
      for (const { text, placeAt } of textRuns(passage.node)) {
        const match = fact.exec(text);
        if (!match) continue;
        report(
          placeAt(match.index),
          `The number ${match[0]} stands in a paragraph without a source.`,
          'Link the source where the number stands, say that you assume it ("suppose …"), or leave it out.',
        );
        break;
      }
    }
  },
};

function isExplanation({ node, block, section }: Passage): boolean {
  return node.type === 'paragraph' && block === undefined && !afterwords.includes(section);
}

function hasLink({ node }: Passage): boolean {
  let found = false;
  visit(node, 'link', () => {
    found = true;
  });
  return found;
}
