import type { Element } from 'hast';
import type { QuizItem } from '../learning/quiz-item.ts';
import { renderSortDrill, sortStatements } from './blocks/comparison/sort-drill.ts';
import type { Question } from './question.ts';
import { quizItem, renderQuiz } from './blocks/quiz/render-quiz.ts';
import { contextOf } from './mdx/to-hast.ts';

/** Every quiz item of a question as static markup: its quizzes, then the drills of its comparisons. */
export function renderItems(question: Question, base: string): Element[] {
  const context = contextOf(question, base);
  return [
    ...question.quizzes.map((quiz) => renderQuiz(quiz, context)),
    ...question.comparisons.flatMap((comparison) => renderSortDrill(comparison, context) ?? []),
  ];
}

/** Every quiz item of a question as practice knows it: ids and what is right, in the order of the page. */
export function itemsOf({ slug, quizzes, comparisons }: Question): QuizItem[] {
  return [
    ...quizzes.map((quiz) => quizItem(quiz, slug)),
    ...comparisons.flatMap((comparison): QuizItem[] => {
      const statements = sortStatements(comparison, slug).map(({ id, column }) => ({
        id,
        column: comparison.columns[column]?.text ?? '',
      }));
      if (statements.length === 0) return [];
      return [{ kind: 'sort', id: `${slug}#${comparison.id}`, statements }];
    }),
  ];
}

/** How many items a question has; the denominator of a reader's progress. */
export function countItems(question: Question): number {
  return itemsOf(question).length;
}
