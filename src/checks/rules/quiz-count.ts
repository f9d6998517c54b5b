import { handbook } from '../../../handbook.config.ts';
import { isMultiple, type Quiz } from '../../question/blocks/quiz/quiz.ts';
import type { QuestionRule } from './rule.ts';

const { least } = handbook.limits.quizItems;

function kindOf(quiz: Quiz): string {
  if (quiz.asks) return quiz.asks;
  if (quiz.kind !== 'choice') return quiz.kind;
  return isMultiple(quiz) ? 'multiple choice' : 'single choice';
}

export const quizCount: QuestionRule = {
  id: 'quiz-count',
  describe: `A page has at least ${least} quiz items of at least 2 kinds (single choice, multiple choice, order, calculation, and each that asks for more).`,
  check({ quizzes }, report) {
    const kinds = new Set(quizzes.map(kindOf));
    if (quizzes.length < least) {
      report(
        quizzes[0]?.at,
        `There ${quizzes.length === 1 ? 'is 1 quiz item' : `are ${quizzes.length} quiz items`}.`,
        `Write at least ${least}, each in a <Quiz id="…"> of its own.`,
      );
    } else if (least > 1 && kinds.size < 2) {
      report(
        quizzes[0]?.at,
        `All ${quizzes.length} quiz items are ${[...kinds].join()}.`,
        'Mark a second option right in one of them, or write one with a numbered list.',
      );
    }
  },
};
