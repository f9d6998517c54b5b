import { valueOf } from '../../../learning/kinds/calculation.ts';
import type { InverseAnswer, InverseItem } from '../../../learning/kinds/inverse.ts';
import { shownQuantity } from '../../../learning/shown-quantity.ts';
import { element } from '../../dom/element.ts';
import type { CardKind } from '../card-kind.ts';
import { pressDigit, tickedOf, untick } from '../controls.ts';
import type { Verdict } from '../verdicts.ts';
import { explainSolution, numberField, variantsOf } from './number-field.ts';
import * as cardSays from '#strings/quiz-card.ts';
import * as say from '#strings/quiz-numbers.ts';

/** Which input must change, and its new value. Its unit is not shown: it would name the input. */
export const inverse: CardKind<InverseItem, InverseAnswer> = {
  read: (card, id) => ({
    kind: 'inverse',
    id,
    unit: card.dataset['unit'] ?? '',
    tolerance: Number(card.dataset['tolerance']),
    change: card.dataset['change'] ?? '',
    variants: variantsOf(card),
  }),

  controls(card) {
    const inputs = addRadios(card);
    const field = numberField(card, say.newValue, '');
    let missing = '';
    return {
      keys: say.inputKeys(inputs.length),
      get missing() {
        return missing;
      },
      answer() {
        const input = tickedOf(inputs);
        const read = field.read();
        missing = input === undefined ? say.chooseInput : say.writeNumber;
        if (input === undefined || 'problem' in read) return undefined;
        return { kind: 'inverse', variant: field.variant, input, value: read.value };
      },
      clear() {
        untick(inputs);
        field.clear();
      },
      renew: (turn) => field.renew(turn),
      press: (event) =>
        (event.target as HTMLInputElement).type !== 'text' && pressDigit(event, inputs),
    };
  },

  verdicts: ({ change }, { input }) =>
    new Map<string, Verdict>([
      [
        input,
        input === change
          ? { state: 'hit', right: true, note: cardSays.yourChoice }
          : { state: 'mistaken', right: false, note: cardSays.yourChoice },
      ],
      ...(input === change
        ? []
        : [[change, { state: 'missed', right: true, note: say.mustChange }] as const]),
    ]),

  summary({ variants, unit, change }, { variant, input }, { right }) {
    const value = valueOf(variants, variant);
    if (right || value === undefined) return '';
    const shown = shownQuantity(value, unit);
    return input === change ? say.rightInput(shown) : say.otherInput(shown);
  },

  explain(card, verdicts) {
    for (const [id, { state, right, note }] of verdicts) {
      const given = card.querySelector<HTMLElement>(`.quiz-given [data-input="${id}"]`);
      if (!given) continue;
      given.dataset['state'] = state;
      given.append(
        element('dd', {
          className: 'quiz-mark quiz-feedback',
          textContent: `${right ? `✓ ${cardSays.right}` : `✗ ${cardSays.wrong}`}, ${note}`,
        }),
      );
    }
    explainSolution(card);
  },
};

/** Makes a radio button of each input's name. */
function addRadios(card: HTMLElement): HTMLInputElement[] {
  const list = card.querySelector<HTMLElement>('.quiz-given');
  const name = `${card.dataset['item'] ?? ''}--input`;
  const group = element('div', {
    className: 'quiz-inputs',
    role: 'radiogroup',
    'aria-label': say.inputThatChanges,
  });
  list?.before(group);
  if (list) group.append(list);
  return [...card.querySelectorAll<HTMLElement>('.quiz-given > div')].map((given, index) => {
    const value = `c${index + 1}`;
    const radio = element('input', { type: 'radio', name, value });
    const term = given.querySelector('dt');
    given.dataset['input'] = value;
    term?.replaceChildren(element('label', {}, radio, ...term.childNodes));
    return radio;
  });
}
