import { countWords } from '../../question/mdx/prose.ts';
import type { QuestionRule } from './rule.ts';

const least = 40;
const most = 90;

export const shortAnswerLength: QuestionRule = {
  id: 'short-answer-length',
  describe: `The short answer has ${least} to ${most} words: what one says in thirty seconds.`,
  check({ shortAnswer }, report) {
    const words = countWords(shortAnswer.text);
    if (words >= least && words <= most) return;
    report(shortAnswer.at, `The short answer has ${words} words.`, `Write ${least} to ${most}.`);
  },
};
