import type { Element } from 'hast';
import type { QuizItem } from '../../../learning/quiz-item.ts';
import type { RenderContext } from '../../mdx/to-hast.ts';
import type { Quiz } from './quiz.ts';
import type { QuizKind } from './quiz-kind.ts';
import { quizKinds } from './quiz-kinds.ts';

/** A quiz item as static HTML that is readable by itself; `<quiz-card>` brings it to life. */
export function renderQuiz(quiz: Quiz, context: RenderContext): Element {
  return kindOf(quiz).render(quiz, context);
}

/** A quiz item as practice knows it. */
export function quizItem(quiz: Quiz, slug: string): QuizItem {
  return kindOf(quiz).item(quiz, `${slug}#${quiz.id}`);
}

function kindOf({ kind }: Quiz): QuizKind<Quiz> {
  return quizKinds[kind] as QuizKind<Quiz>;
}
