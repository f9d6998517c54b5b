import { singleListsOf } from '../../question/blocks/quiz/quiz.ts';
import { strictAbsolutes } from '../prose/option-tells.ts';
import type { QuestionRule } from './rule.ts';

export const quizAbsolutes: QuestionRule = {
  id: 'quiz-absolutes',
  severity: 'warning',
  describe:
    'No wrong option has an "only", "always", "never" or "must" while the right one has none: these words mark what is wrong.',
  check({ quizzes }, report) {
    for (const options of quizzes.flatMap(singleListsOf)) {
      const right = options.find((option) => option.right);
      if (!right || strictAbsolutes.test(right.content.text)) continue;
      for (const { content } of options) {
        const found = strictAbsolutes.exec(content.text)?.[0];
        if (found === undefined) continue;
        report(
          content.at,
          `The wrong option "${content.text}" has "${found}", and the right one has nothing like it.`,
          'Say it without the word: the option must be wrong by its subject.',
        );
      }
    }
  },
};
