import {
  valueOf,
  type CalculationAnswer,
  type CalculationItem,
} from '../../../learning/kinds/calculation.ts';
import { shownQuantity } from '../../../learning/shown-quantity.ts';
import type { CardKind } from '../card-kind.ts';
import { explainSolution, numberField, variantsOf } from './number-field.ts';
import * as say from '#strings/quiz-numbers.ts';

/** A number, in the unit that is asked for. */
export const calculation: CardKind<CalculationItem, CalculationAnswer> = {
  read: (card, id) => ({
    kind: 'calculation',
    id,
    unit: card.dataset['unit'] ?? '',
    tolerance: Number(card.dataset['tolerance']),
    variants: variantsOf(card),
  }),

  controls(card) {
    const unit = card.dataset['unit'] ?? '';
    const field = numberField(card, say.yourAnswer, unit);
    let missing = '';
    return {
      keys: say.numberKeys(unit),
      get missing() {
        return missing;
      },
      answer() {
        const read = field.read();
        missing = 'problem' in read ? read.problem : '';
        if ('problem' in read) return undefined;
        return { kind: 'calculation', variant: field.variant, value: read.value };
      },
      clear: () => field.clear(),
      renew: (turn) => field.renew(turn),
      press: () => false,
    };
  },

  verdicts: () => new Map(),

  summary({ variants, unit }, { variant }, { right }) {
    const value = valueOf(variants, variant);
    return right || value === undefined ? '' : say.answerIs(shownQuantity(value, unit));
  },

  explain: explainSolution,
};
