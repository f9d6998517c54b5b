import type { Element } from 'hast';
import { h } from 'hastscript';
import { shownQuantity } from '../../../learning/shown-quantity.ts';
import { quizCard } from '../quiz/quiz-card.ts';
import { renderStem } from '../quiz/render-stem.ts';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type { CalculationQuiz, Variant } from './calculation.ts';

/** A calculation with its first variant shown; `<quiz-card>` puts the others in its place. */
export function renderCalculation(quiz: CalculationQuiz, context: RenderContext): Element {
  const { parameters, variants, unit, tolerance } = quiz;
  const [first] = variants;
  const given = first?.given ?? [];
  return quizCard({
    item: `${context.slug}#${quiz.id}`,
    kind: 'calculation',
    data: {
      dataUnit: unit,
      dataTolerance: String(tolerance),
      dataVariants: JSON.stringify(
        variants.map((variant) => ({
          id: variant.id,
          given: variant.given,
          value: variant.value,
          worked: worked(variant, unit),
        })),
      ),
    },
    ...renderStem(quiz, context),
    hint: `Answer ${unit === '' ? 'with a plain number' : `in ${unit}`}; ${tolerance * 100} % off is near enough.`,
    body: h(
      'dl.quiz-given',
      parameters.map((name, index) => h('div', [h('dt', name), h('dd', given[index] ?? '')])),
    ),
    answer: h('div.quiz-solution', [
      h('p.quiz-worked', first ? worked(first, unit) : ''),
      ...render(quiz.reason.nodes, context),
    ]),
  });
}

function worked(variant: Variant, unit: string): string {
  return `${variant.worked} = ${shownQuantity(variant.value, unit)}`;
}
