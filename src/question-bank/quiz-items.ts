import type { Element } from 'hast';
import { renderSortDrill } from './comparison/sort-drill.ts';
import { renderQuiz } from './quiz/render-quiz.ts';
import type { Question } from './question.ts';
import { contextOf } from './source/to-hast.ts';

/** Every quiz item of a question as static markup: its quizzes, then the drills of its comparisons. */
export function renderItems(question: Question, base: string): Element[] {
  const context = contextOf(question, base);
  return [
    ...question.quizzes.map((quiz) => renderQuiz(quiz, context)),
    ...question.comparisons.flatMap((comparison) => renderSortDrill(comparison, context) ?? []),
  ];
}

/** How many items a question has; the denominator of a reader's progress. */
export function countItems(question: Question): number {
  return renderItems(question, '/').length;
}
