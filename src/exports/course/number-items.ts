import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { shownQuantity } from '../../learning/shown-quantity.ts';
import type {
  CalculationQuiz,
  EstimateQuiz,
  InverseQuiz,
} from '../../question/blocks/calculation/calculation.ts';
import { renderStem } from '../../question/blocks/quiz/render-stem.ts';
import { render, type RenderContext } from '../../question/mdx/to-hast.ts';
import type { AskedNumber, CourseItem } from './course-item.ts';
import { answerIn, assumed, change } from '#strings/blocks.ts';
import { course as words } from '#strings/export-files.ts';

type NumberQuiz = CalculationQuiz | EstimateQuiz | InverseQuiz;

/** A number is asked for with the first of the item's rows; of a calculation backwards, first which input must change. */
export function numberItems(quiz: NumberQuiz, id: string, context: RenderContext): CourseItem[] {
  const [variant] = quiz.variants;
  if (!variant) return [];
  const { context: before, question } = renderStem(quiz.stem, context);
  const given = h(
    'ul',
    quiz.parameters.map((name, index) => h('li', `${name}: ${variant.given[index] ?? ''}`)),
  );
  const stem = [...before, given];
  const after = [
    ...assumptions(quiz),
    h('p', h('strong', `${variant.worked} = ${shownQuantity(variant.value, quiz.unit)}`)),
    ...render(quiz.reason.nodes, context),
  ];
  const number: AskedNumber = {
    kind: 'number',
    value: variant.value,
    ...bounds(quiz, variant.value),
  };
  const base = { id, anchor: quiz.id, after };
  const asking = (what: string): ElementContent[] => [
    ...question,
    { type: 'text', value: ` ${what}.` },
  ];
  if (quiz.kind !== 'inverse')
    return [{ ...base, context: stem, question: asking(answerIn(quiz.unit)), asked: number }];
  const changed = quiz.parameters[quiz.change] ?? '';
  const options = quiz.parameters.map((name, index) => ({
    ...{ id: `c${index + 1}`, right: index === quiz.change },
    ...{ content: [{ type: 'text' as const, value: name }], reason: [] },
  }));
  return [
    {
      ...{ ...base, after: [h('p', h('strong', change(changed))), ...after] },
      ...{ context: [...stem, h('p', question)] },
      question: [{ type: 'text', value: words.whichInput }],
      asked: { kind: 'choice', wanted: 'one', options },
    },
    {
      ...{ ...base, id: `${id}--value`, context: [...stem, h('p', question)] },
      question: [{ type: 'text', value: `${words.newValue(changed)} ${answerIn(quiz.unit)}.` }],
      asked: number,
    },
  ];
}

function assumptions(quiz: NumberQuiz): ElementContent[] {
  if (quiz.kind !== 'estimate' || quiz.assumptions.length === 0) return [];
  const said = quiz.assumptions.map(({ name, value }) => `${name} ${value}`).join('; ');
  return [h('p', assumed(said))];
}

/** As far off as an answer may be on the site. */
function bounds(quiz: NumberQuiz, value: number): Pick<AskedNumber, 'low' | 'high'> {
  const ends =
    quiz.kind === 'estimate'
      ? [value / quiz.factor, value * quiz.factor]
      : [value * (1 - quiz.tolerance), value * (1 + quiz.tolerance)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** A number in digits alone, since not every program reads an exponent: twelve of them, as many as a formula gives exactly. */
export function inDigits(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e21) return String(BigInt(value));
  const places = 11 - Math.floor(Math.log10(size || 1));
  const text = value.toFixed(Math.min(20, Math.max(0, places)));
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
