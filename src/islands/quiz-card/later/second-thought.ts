import type {
  SecondThoughtAnswer,
  SecondThoughtItem,
} from '../../../learning/kinds/second-thought.ts';
import { announce } from '../../dom/live-region.ts';
import type { CardKind } from '../card-kind.ts';
import { pressDigit, tickedOf, untick } from '../controls.ts';
import { answersOf, optionsOf, reorderOptions } from '../parts.ts';
import { optionVerdicts, rightLetters } from '../verdicts.ts';
import * as cardSays from '#strings/quiz-card.ts';
import * as say from '#strings/quiz-second-thought.ts';

/** Two choices. The second comes when the first is answered, which then stays as it is. */
export const secondThought: CardKind<SecondThoughtItem, SecondThoughtAnswer> = {
  read(card, id) {
    const answers = answersOf(card);
    if (!answers) return undefined;
    const isLater = (part: { id: string }) =>
      card.querySelector(`.quiz-then [data-option="${part.id}"]`) !== null;
    return {
      kind: 'second-thought',
      id,
      options: optionsOf(answers.filter((answer) => !isLater(answer))),
      then: optionsOf(answers.filter(isLater)),
    };
  },

  controls(card) {
    const [first, second] = card.querySelectorAll('fieldset');
    const then = card.querySelector<HTMLElement>('.quiz-then');
    const inputsOf = (fieldset: HTMLFieldSetElement | undefined) => [
      ...(fieldset?.querySelectorAll<HTMLInputElement>('.quiz-options input') ?? []),
    ];
    const options = inputsOf(first);
    const later = inputsOf(second);
    const shown = () => inputsOf(isFirst() ? first : second);
    if (then) then.hidden = true;
    const isFirst = () => then?.hidden === true;
    return {
      keys: `1–${Math.max(options.length, later.length)}, ${cardSays.enter}`,
      missing: cardSays.chooseFirst,
      get check() {
        return isFirst() ? say.next : cardSays.check;
      },
      advance() {
        if (!isFirst() || tickedOf(options) === undefined || !then || !first) return false;
        then.hidden = false;
        first.disabled = true;
        shown()[0]?.focus();
        announce(say.furtherFact);
        return true;
      },
      answer() {
        const [one, two] = [tickedOf(options), tickedOf(later)];
        if (isFirst() || one === undefined || two === undefined) return undefined;
        return { kind: 'second-thought', first: one, then: two };
      },
      clear() {
        untick([...options, ...later]);
        if (then) then.hidden = true;
      },
      renew: (turn) => reorderOptions(card, turn),
      press: (event) => pressDigit(event, shown()),
    };
  },

  verdicts: ({ options, then }, answer) =>
    new Map([...optionVerdicts(options, [answer.first]), ...optionVerdicts(then, [answer.then])]),

  summary({ options, then }, answer, { parts, right }) {
    if (right) return '';
    const isOneRight = parts[answer.first] !== parts[answer.then];
    return say.wouldBeRight(rightLetters(options).join(), rightLetters(then).join(), isOneRight);
  },
};
