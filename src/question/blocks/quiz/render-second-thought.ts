import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RenderContext } from '../../mdx/to-hast.ts';
import type { SecondThoughtQuiz } from './quiz.ts';
import { quizCard } from './quiz-card.ts';
import { renderOptions, renderReasons, shownOptions } from './render-options.ts';
import { renderStem } from './render-stem.ts';
import * as say from '#strings/blocks.ts';

/** Two choices; the second comes after the first is answered, and stands below it without JavaScript. */
export function renderSecondThought(quiz: SecondThoughtQuiz, context: RenderContext): Element {
  const item = `${context.slug}#${quiz.id}`;
  const first = shownOptions(quiz.options, item);
  const second = shownOptions(quiz.then.options, `${item}--then`);
  const then = renderStem(quiz.then.stem, context);
  return quizCard({
    item,
    kind: 'second-thought',
    asks: quiz.asks,
    ...renderStem(quiz.stem, context),
    hint: say.factArrives,
    body: renderOptions(first, { name: item, type: 'radio' }, context),
    then: h('div.quiz-then', [
      ...(then.context.length > 0 ? [h('div.quiz-context', then.context)] : []),
      h('fieldset', [
        h('legend', then.question),
        renderOptions(second, { name: `${item}--then`, type: 'radio' }, context),
      ]),
    ]),
    answer: h('div', [
      h('p', h('strong', say.atFirst)),
      renderReasons(first, context),
      h('p', h('strong', say.afterFact)),
      renderReasons(second, context),
    ]),
  });
}
