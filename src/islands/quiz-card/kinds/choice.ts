import type { ChoiceAnswer, ChoiceItem } from '../../../learning/kinds/choice.ts';
import type { CardKind } from '../card-kind.ts';
import { pressDigit, untick } from '../controls.ts';
import { answersOf, optionsOf, reorderOptions } from '../parts.ts';
import { optionVerdicts, rightLetters } from '../verdicts.ts';
import * as say from '#strings/quiz-card.ts';

/** Options to tick, which stand in the markup. */
export const choice: CardKind<ChoiceItem, ChoiceAnswer> = {
  read(card, id) {
    const answers = answersOf(card);
    return answers && { kind: 'choice', id, options: optionsOf(answers) };
  },

  controls(card) {
    const inputs = card.querySelectorAll<HTMLInputElement>('.quiz-options input');
    const inOrder = () => card.querySelectorAll<HTMLInputElement>('.quiz-options input');
    return {
      keys: `1–${inputs.length}, ${say.enter}`,
      missing: say.chooseFirst,
      answer() {
        const chosen = [...inputs].flatMap(({ checked, value }) => (checked ? value : []));
        return chosen.length > 0 ? { kind: 'choice', chosen } : undefined;
      },
      clear: () => untick(inputs),
      renew: (turn) => reorderOptions(card, turn),
      press: (event) => pressDigit(event, inOrder()),
    };
  },

  verdicts: ({ options }, { chosen }) => new Map(optionVerdicts(options, chosen)),

  summary({ options }, _answer, { right }) {
    if (right) return '';
    const letters = rightLetters(options);
    const last = letters.pop();
    return say.rightAnswers(letters, last);
  },
};
