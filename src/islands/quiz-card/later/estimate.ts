import { valueOf } from '../../../learning/kinds/calculation.ts';
import type { EstimateAnswer, EstimateItem } from '../../../learning/kinds/estimate.ts';
import { shownQuantity } from '../../../learning/shown-quantity.ts';
import type { CardKind } from '../card-kind.ts';
import { calculation } from './calculation.ts';
import { explainSolution, variantsOf } from './number-field.ts';
import { locale } from '#strings/language.ts';
import * as say from '#strings/quiz-numbers.ts';

/** An order of magnitude: the verdict says how far off it is. */
export const estimate: CardKind<EstimateItem, EstimateAnswer> = {
  read: (card, id) => ({
    kind: 'estimate',
    id,
    unit: card.dataset['unit'] ?? '',
    factor: Number(card.dataset['factor']),
    variants: variantsOf(card),
  }),

  controls(card) {
    const controls = calculation.controls(card);
    return {
      get keys() {
        return controls.keys;
      },
      get missing() {
        return controls.missing;
      },
      answer() {
        const answer = controls.answer();
        return answer?.kind === 'calculation' ? { ...answer, kind: 'estimate' } : undefined;
      },
      clear: () => controls.clear(),
      renew: (turn) => controls.renew(turn),
      press: () => false,
    };
  },

  verdicts: () => new Map(),

  summary({ variants, unit }, { variant, value }) {
    const wanted = valueOf(variants, variant);
    if (wanted === undefined) return '';
    return say.sumGives(shownQuantity(wanted, unit), offBy(value / wanted));
  },

  explain: explainSolution,
};

/** How far off a ratio is, in words after the right value; nothing where it is as good as exact. */
function offBy(ratio: number): string {
  const times = Math.exp(Math.abs(Math.log(ratio)));
  if (!(ratio > 0) || times < 1.05) return '';
  const digits = times < 9.95 ? 1 : 0;
  const shown = times.toLocaleString(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return say.timesOff(shown, ratio > 1);
}
