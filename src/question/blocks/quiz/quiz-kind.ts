import type { Element } from 'hast';
import type { QuizItem } from '../../../learning/quiz-item.ts';
import type { RenderContext } from '../../mdx/to-hast.ts';
import type { Quiz } from './quiz.ts';

/** How one kind of item is shown, and what practice knows of it. */
export interface QuizKind<Read extends Quiz> {
  /** Static HTML that is readable by itself. */
  render(quiz: Read, context: RenderContext): Element;
  /** Ids and what is right. */
  item(quiz: Read, id: string): QuizItem;
}
