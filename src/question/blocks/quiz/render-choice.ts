import type { Element } from 'hast';
import type { RenderContext } from '../../mdx/to-hast.ts';
import { isMultiple, type ChoiceQuiz } from './quiz.ts';
import { quizCard } from './quiz-card.ts';
import { renderOptions, renderReasons, shownOptions } from './render-options.ts';
import { renderStem } from './render-stem.ts';
import * as say from '#strings/blocks.ts';

/** A choice: one or several options. */
export function renderChoice(quiz: ChoiceQuiz, context: RenderContext): Element {
  const item = `${context.slug}#${quiz.id}`;
  const type = isMultiple(quiz) ? 'checkbox' : 'radio';
  const options = shownOptions(quiz.options, item);
  return quizCard({
    item,
    kind: 'choice',
    asks: quiz.asks,
    ...renderStem(quiz.stem, context),
    hint: isMultiple(quiz) ? say.chooseAll : say.chooseOne,
    body: renderOptions(options, { name: item, type }, context),
    answer: renderReasons(options, context),
  });
}
