import {
  renderCalculation,
  renderEstimate,
  renderInverse,
} from '../calculation/render-calculation.ts';
import type { NumberQuiz } from '../calculation/calculation.ts';
import type { Option, Quiz } from './quiz.ts';
import type { QuizKind } from './quiz-kind.ts';
import { renderChoice } from './render-choice.ts';
import { renderDiagnosis } from './render-diagnosis.ts';
import { renderOrder } from './render-order.ts';
import { renderSecondThought } from './render-second-thought.ts';

type KindsByName = { readonly [Kind in Quiz['kind']]: QuizKind<Extract<Quiz, { kind: Kind }>> };

/** Every kind of item that an author writes. */
export const quizKinds: KindsByName = {
  choice: {
    render: renderChoice,
    item: ({ options }, id) => ({ kind: 'choice', id, options: keysOf(options) }),
  },
  order: {
    render: renderOrder,
    item: ({ steps }, id) => ({ kind: 'order', id, steps: steps.map((step) => step.id) }),
  },
  diagnosis: {
    render: renderDiagnosis,
    item: ({ options, proof }, id) => ({
      kind: 'diagnosis',
      id,
      options: keysOf(options),
      proof: proof.map((line) => `l${line}`),
    }),
  },
  'second-thought': {
    render: renderSecondThought,
    item: ({ options, then }, id) => ({
      kind: 'second-thought',
      id,
      options: keysOf(options),
      then: keysOf(then.options),
    }),
  },
  calculation: {
    render: renderCalculation,
    item: (quiz, id) => ({
      kind: 'calculation',
      id,
      unit: quiz.unit,
      tolerance: quiz.tolerance,
      variants: valuesOf(quiz),
    }),
  },
  estimate: {
    render: renderEstimate,
    item: (quiz, id) => ({
      kind: 'estimate',
      id,
      unit: quiz.unit,
      factor: quiz.factor,
      variants: valuesOf(quiz),
    }),
  },
  inverse: {
    render: renderInverse,
    item: (quiz, id) => ({
      kind: 'inverse',
      id,
      unit: quiz.unit,
      tolerance: quiz.tolerance,
      change: `c${quiz.change + 1}`,
      variants: valuesOf(quiz),
    }),
  },
};

function keysOf(options: readonly Option[]) {
  return options.map(({ id, right }) => ({ id, right }));
}

function valuesOf({ variants }: NumberQuiz) {
  return variants.map(({ id, value }) => ({ id, value }));
}
