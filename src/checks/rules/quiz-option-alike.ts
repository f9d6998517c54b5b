import { singleListsOf } from '../../question/blocks/quiz/quiz.ts';
import { hasClause, hasComparative, oddOneOut, openingOf } from '../prose/option-tells.ts';
import type { QuestionRule } from './rule.ts';

/** What can be seen of an option, and how it is called. */
const forms: readonly (readonly [what: string, see: (text: string) => string | boolean])[] = [
  ['begins with another kind of word', openingOf],
  ['differs in whether it compares', hasComparative],
  ['differs in whether it has a clause', hasClause],
];

export const quizOptionAlike: QuestionRule = {
  id: 'quiz-option-alike',
  severity: 'warning',
  describe:
    'The right option has the form of the others: it does not alone begin with another kind of word (an article, "to", a word in -ing, a number …), compare, or have a clause.',
  check({ quizzes }, report) {
    for (const options of quizzes.flatMap(singleListsOf)) {
      const texts = options.map(({ content }) => content.text);
      for (const [what, see] of forms) {
        const odd = options[oddOneOut(texts.map(see))];
        if (!odd?.right) continue;
        report(
          odd.content.at,
          `The right option alone ${what}: "${odd.content.text}".`,
          'Write all options in one form, or let a wrong one share it.',
        );
      }
    }
  },
};
