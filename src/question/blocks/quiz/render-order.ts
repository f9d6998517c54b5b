import type { Element } from 'hast';
import { h } from 'hastscript';
import { shuffle } from '../../../learning/seeded-random.ts';
import { renderInline, type RenderContext } from '../../mdx/to-hast.ts';
import type { OrderQuiz } from './quiz.ts';
import { quizCard } from './quiz-card.ts';
import { renderStem } from './render-stem.ts';
import * as say from '#strings/blocks.ts';

/** Steps to put in order. */
export function renderOrder(quiz: OrderQuiz, context: RenderContext): Element {
  const item = `${context.slug}#${quiz.id}`;
  return quizCard({
    item,
    kind: 'order',
    ...renderStem(quiz.stem, context),
    hint: say.putInOrder,
    body: h(
      'ol.quiz-steps',
      shownSteps(quiz, item).map(({ id, content }) =>
        h('li', { dataStep: id }, [h('span', renderInline(content.nodes, context))]),
      ),
    ),
    answer: h(
      'ol',
      quiz.steps.map(({ id, content, reason }) =>
        h('li', { dataFor: id }, [
          ...renderInline(content.nodes, context),
          ' ',
          h('span', renderInline(reason.nodes, context)),
        ]),
      ),
    ),
  });
}

/** Shuffled, and never in the right order. */
export function shownSteps({ steps }: OrderQuiz, item: string): OrderQuiz['steps'] {
  const shuffled = shuffle(steps, item);
  const isRight = shuffled.every((step, place) => step === steps[place]);
  return isRight ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
