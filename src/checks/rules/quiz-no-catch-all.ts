import { optionListsOf } from '../../question/blocks/quiz/quiz.ts';
import type { QuestionRule } from './rule.ts';

const catchAll = /\b(all|none|both|neither|any) of (the )?(above|these|them|options)\b/i;
const place =
  /\b(option|answer)s? ([A-F]|\d)\b|\bthe (first|second|third|fourth|last) (option|answer)\b/;

export const quizNoCatchAll: QuestionRule = {
  id: 'quiz-no-catch-all',
  describe:
    'No option says "all of the above" and no reason names another by its place: options are shuffled.',
  check({ quizzes }, report) {
    for (const quiz of quizzes) {
      const entries = quiz.kind === 'order' ? quiz.steps : optionListsOf(quiz).flat();
      for (const { content, reason } of entries) {
        const found =
          catchAll.exec(content.text) ?? place.exec(content.text) ?? place.exec(reason.text);
        if (!found) continue;
        report(
          content.at,
          `"${found[0]}" was found.`,
          'Say what is meant: the options come in another order for the reader.',
        );
      }
    }
  },
};
