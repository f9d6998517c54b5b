import { singleListsOf } from '../../question/blocks/quiz/quiz.ts';
import { hasAnd, oddOneOut } from '../prose/option-tells.ts';
import type { QuestionRule } from './rule.ts';

export const quizLoneAnd: QuestionRule = {
  id: 'quiz-lone-and',
  severity: 'warning',
  describe:
    'The right option is not the only one with an "and": who wants it to be whole puts two things into it.',
  check({ quizzes }, report) {
    for (const options of quizzes.flatMap(singleListsOf)) {
      const odd = options[oddOneOut(options.map(({ content }) => hasAnd(content.text)))];
      if (!odd?.right || !hasAnd(odd.content.text)) continue;
      report(
        odd.content.at,
        'Of all options only the right one has an "and".',
        'Say one thing in it, or two in another one as well.',
      );
    }
  },
};
