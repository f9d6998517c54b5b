import { filler } from '../prose/filler.ts';
import { textRuns } from '../../question/mdx/text-runs.ts';
import type { QuestionRule } from './rule.ts';

export const noFiller: QuestionRule = {
  id: 'no-filler',
  severity: 'warning',
  describe: 'No words that fill a line and say nothing ("leverage", "it is important to note").',
  check({ passages }, report) {
    for (const { text, placeAt } of passages.flatMap(({ node }) => textRuns(node))) {
      for (const [expression, instead] of filler) {
        const found = expression.exec(text);
        if (found) report(placeAt(found.index), `"${found[0].trim()}" fills a line.`, instead);
      }
    }
  },
};
