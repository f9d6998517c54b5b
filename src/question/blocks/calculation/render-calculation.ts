import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { shownQuantity } from '../../../learning/shown-quantity.ts';
import { quizCard } from '../quiz/quiz-card.ts';
import { renderStem } from '../quiz/render-stem.ts';
import { render, type RenderContext } from '../../mdx/to-hast.ts';
import type {
  CalculationQuiz,
  EstimateQuiz,
  InverseQuiz,
  NumberQuiz,
  Variant,
} from './calculation.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/blocks.ts';

/** A calculation with its first variant shown; `<quiz-card>` puts the others in its place. */
export function renderCalculation(quiz: CalculationQuiz, context: RenderContext): Element {
  return numberCard(quiz, context, {
    data: { dataTolerance: String(quiz.tolerance) },
    hint: `${say.answerIn(quiz.unit)}; ${nearEnough(quiz.tolerance)}.`,
  });
}

/** An estimate. What is to be assumed is shown with the answer alone. */
export function renderEstimate(quiz: EstimateQuiz, context: RenderContext): Element {
  const { assumptions } = quiz;
  return numberCard(quiz, context, {
    data: { dataFactor: String(quiz.factor) },
    hint: `${say.answerIn(quiz.unit)}; ${say.withinFactor(quiz.factor.toLocaleString(locale))}.`,
    before:
      assumptions.length === 0
        ? []
        : [
            h(
              'p.quiz-assumed',
              say.assumed(assumptions.map(({ name, value }) => `${name} ${value}`).join('; ')),
            ),
          ],
  });
}

/** A calculation backwards: the reader picks the input and writes its new value. */
export function renderInverse(quiz: InverseQuiz, context: RenderContext): Element {
  return numberCard(quiz, context, {
    data: { dataTolerance: String(quiz.tolerance), dataChange: `c${quiz.change + 1}` },
    // Its unit would name the input.
    hint: `${say.chooseInput}; ${nearEnough(quiz.tolerance)}.`,
    before: [h('p', [h('strong', say.change(quiz.parameters[quiz.change] ?? ''))])],
  });
}

function numberCard(
  quiz: CalculationQuiz | EstimateQuiz | InverseQuiz,
  context: RenderContext,
  parts: {
    readonly hint: string;
    readonly data: Record<string, string>;
    /** What the answer begins with. */
    readonly before?: ElementContent[];
  },
): Element {
  const { parameters, variants, unit } = quiz;
  const [first] = variants;
  const item = `${context.slug}#${quiz.id}`;
  const calculator = context.calculatorOf?.(item);
  return quizCard({
    item,
    kind: quiz.kind,
    asks: quiz.asks,
    data: { dataUnit: unit, ...parts.data, dataVariants: variantData(quiz) },
    ...renderStem(quiz.stem, context),
    hint: parts.hint,
    body: h(
      'dl.quiz-given',
      parameters.map((name, index) =>
        h('div', [h('dt', name), h('dd', first?.given[index] ?? '')]),
      ),
    ),
    answer: h('div.quiz-solution', [
      ...(parts.before ?? []),
      h('p.quiz-worked', first ? worked(first, unit) : ''),
      ...render(quiz.reason.nodes, context),
      // The card writes behind a "#" which variant is shown; without one it is the first.
      ...(calculator
        ? [h('p', [h('a.quiz-calculator', { href: calculator }, say.openCalculator)])]
        : []),
    ]),
  });
}

function variantData({ variants, unit }: NumberQuiz): string {
  return JSON.stringify(
    variants.map((variant) => ({
      id: variant.id,
      given: variant.given,
      value: variant.value,
      worked: worked(variant, unit),
    })),
  );
}

function nearEnough(tolerance: number): string {
  return tolerance === 0
    ? say.exact
    : say.nearEnough(Number((tolerance * 100).toFixed(2)).toLocaleString(locale));
}

function worked(variant: Variant, unit: string): string {
  return `${variant.worked} = ${shownQuantity(variant.value, unit)}`;
}
