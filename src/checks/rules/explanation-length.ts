import { handbook } from '../../../handbook.config.ts';
import type { QuestionRule } from './rule.ts';

const { least, most } = handbook.limits.explanationWords;

export const explanationLength: QuestionRule = {
  id: 'explanation-length',
  describe: `The explanation has ${least} to ${most} words, counted without blocks, common mistakes and follow-up questions.`,
  check({ explanationWords: words, sections }, report) {
    if (words >= least && words <= most) return;
    report(
      sections[0]?.at,
      `The explanation has ${words} words.`,
      words < least
        ? `Write at least ${least}: the why, the numbers, the trade-off, what you would do first.`
        : `Write at most ${most}: cut what a reader does not need in an interview.`,
    );
  },
};
