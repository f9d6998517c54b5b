import { optionListsOf } from '../../question/blocks/quiz/quiz.ts';
import { asksForAll, chooseAll } from '#strings/blocks.ts';
import type { QuestionRule } from './rule.ts';

export const quizSaysHowMany: QuestionRule = {
  id: 'quiz-says-how-many',
  describe: `A choice with several right options says "${chooseAll}", and one with a single right option does not: else a reader stops at the first.`,
  check({ quizzes }, report) {
    for (const quiz of quizzes) {
      if (quiz.kind !== 'choice') continue;
      const right = optionListsOf(quiz)
        .flat()
        .filter((option) => option.right).length;
      const isSeveral = asksForAll.test(quiz.stem.text);
      if (isSeveral === right > 1) continue;
      report(
        quiz.stem.at,
        right > 1
          ? `${right} options of "${quiz.id}" are marked right, and the question does not say that several may be.`
          : `The question of "${quiz.id}" asks for all that apply, and one option is marked right.`,
        right > 1
          ? `End the question with "${chooseAll}", or mark one option with "- [x] ".`
          : 'Take these words away, or mark a second option with "- [x] ".',
      );
    }
  },
};
