import type { Element } from 'hast';
import { h } from 'hastscript';
import { shuffle } from '../../../learning/seeded-random.ts';
import { renderCalculation } from '../calculation/render-calculation.ts';
import { renderInline, type RenderContext } from '../../mdx/to-hast.ts';
import { isMultiple, type ChoiceQuiz, type OrderQuiz, type Quiz } from './quiz.ts';
import { quizCard } from './quiz-card.ts';
import { renderStem } from './render-stem.ts';

/** A quiz item as static HTML that is readable by itself; `<quiz-card>` brings it to life. */
export function renderQuiz(quiz: Quiz, context: RenderContext): Element {
  switch (quiz.kind) {
    case 'choice':
      return renderChoice(quiz, context);
    case 'order':
      return renderOrder(quiz, context);
    case 'calculation':
      return renderCalculation(quiz, context);
  }
}

/** The options as a reader sees them: shuffled, the same on every build. */
export function shownOptions({ id, options }: ChoiceQuiz, slug: string): ChoiceQuiz['options'] {
  return shuffle(options, `${slug}#${id}`);
}

function renderChoice(quiz: ChoiceQuiz, context: RenderContext): Element {
  const item = `${context.slug}#${quiz.id}`;
  const type = isMultiple(quiz) ? 'checkbox' : 'radio';
  const options = shownOptions(quiz, context.slug);
  return quizCard({
    item,
    kind: 'choice',
    ...renderStem(quiz, context),
    hint: isMultiple(quiz) ? 'Choose all that apply.' : 'Choose one.',
    body: h(
      'ol.quiz-options',
      { type: 'A' },
      options.map(({ id, content }) =>
        h('li', { dataOption: id }, [
          h('label', [
            h('input', { type, name: item, value: id }),
            h('span', renderInline(content.nodes, context)),
          ]),
        ]),
      ),
    ),
    answer: h(
      'ol',
      { type: 'A' },
      options.map(({ id, right, reason }) =>
        h('li', { dataFor: id, dataRight: right ? '' : undefined }, [
          h('strong', right ? 'Right.' : 'Wrong.'),
          ' ',
          h('span', renderInline(reason.nodes, context)),
        ]),
      ),
    ),
  });
}

function renderOrder(quiz: OrderQuiz, context: RenderContext): Element {
  const item = `${context.slug}#${quiz.id}`;
  return quizCard({
    item,
    kind: 'order',
    ...renderStem(quiz, context),
    hint: 'Put the steps in order.',
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
function shownSteps({ steps }: OrderQuiz, item: string): OrderQuiz['steps'] {
  const shuffled = shuffle(steps, item);
  const isRight = shuffled.every((step, place) => step === steps[place]);
  return isRight ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
