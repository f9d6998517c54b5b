import { singleListsOf } from '../../question/blocks/quiz/quiz.ts';
import type { QuestionRule } from './rule.ts';

const most = 1.4;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}

export const quizRightOptionNotTooLong: QuestionRule = {
  id: 'quiz-right-option-not-too-long',
  describe: `A right option is at most ${most} times as long as the median wrong one.`,
  check({ quizzes }, report) {
    for (const options of quizzes.flatMap(singleListsOf)) {
      const wrong = median(
        options.filter(({ right }) => !right).map(({ content }) => content.text.length),
      );
      for (const { right, content } of options) {
        if (!right || content.text.length <= most * wrong) continue;
        report(
          content.at,
          `The right option has ${content.text.length} characters, the median wrong one ${wrong}.`,
          'Make them alike in length and form, so that length gives nothing away.',
        );
      }
    }
  },
};
