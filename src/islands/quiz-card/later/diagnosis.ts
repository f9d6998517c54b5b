import type { DiagnosisAnswer, DiagnosisItem } from '../../../learning/kinds/diagnosis.ts';
import { element } from '../../dom/element.ts';
import type { CardKind } from '../card-kind.ts';
import { pressDigit, tickedOf, untick } from '../controls.ts';
import { marked } from '../feedback.ts';
import { answersOf, optionsOf, reorderOptions } from '../parts.ts';
import { optionVerdicts, rightLetters, type Verdict } from '../verdicts.ts';
import * as cardSays from '#strings/quiz-card.ts';
import * as say from '#strings/quiz-diagnosis.ts';

/** A choice, and a line of the artefact to point at. */
export const diagnosis: CardKind<DiagnosisItem, DiagnosisAnswer> = {
  read(card, id) {
    const answers = answersOf(card);
    const proof = card.querySelector<HTMLElement>('.quiz-proof')?.dataset['proof']?.split(' ');
    return answers && proof && { kind: 'diagnosis', id, options: optionsOf(answers), proof };
  },

  controls(card) {
    const options = [...card.querySelectorAll<HTMLInputElement>('.quiz-options input')];
    const lines = addLines(card);
    let missing = '';
    return {
      keys: say.diagnosisKeys(options.length),
      get missing() {
        return missing;
      },
      answer() {
        const chosen = tickedOf(options);
        const line = tickedOf(lines);
        missing = chosen === undefined ? cardSays.chooseFirst : say.pointAtLine;
        if (chosen === undefined || line === undefined) return undefined;
        return { kind: 'diagnosis', chosen, line };
      },
      clear: () => untick([...options, ...lines]),
      renew: (turn) => reorderOptions(card, turn),
      press: (event) => pressDigit(event, card.querySelectorAll('.quiz-options input')),
    };
  },

  verdicts({ options, proof }, { chosen, line }) {
    const isProof = proof.includes(line);
    return new Map<string, Verdict>([
      ...optionVerdicts(options, [chosen]),
      ...proof.map((id): [string, Verdict] => [
        id,
        { state: isProof && id !== line ? 'avoided' : 'missed', right: true, note: say.provesIt },
      ]),
      [
        line,
        isProof
          ? { state: 'hit', right: true, note: say.yourLineProves }
          : { state: 'mistaken', right: false, note: say.yourLine },
      ],
    ]);
  },

  summary({ options, proof }, { chosen, line }, { parts, right }) {
    if (right) return '';
    const isRightOption = options.some((option) => option.id === chosen && option.right);
    const lines = say.proofLines(proof.map((id) => id.slice(1)));
    if (isRightOption) return say.onlyAnswerRight(lines);
    return say.wrongAnswer(rightLetters(options).join(), lines, parts[line] === true);
  },

  explain(card, verdicts) {
    for (const line of card.querySelectorAll<HTMLElement>('.quiz-lines [data-line]')) {
      const verdict = verdicts.get(line.dataset['line'] ?? '');
      if (!verdict) continue;
      const { state, right, note } = verdict;
      line.dataset['state'] = state;
      line.append(
        element(
          'p',
          { className: 'quiz-mark quiz-feedback' },
          ...marked(right, `${right ? cardSays.right : cardSays.wrong}, ${note}`),
        ),
      );
    }
    const proof = card.querySelector('.quiz-answer .quiz-proof');
    if (!proof) return;
    card
      .querySelector('.quiz-artefact')
      ?.append(element('div', { className: 'quiz-feedback' }, proof.cloneNode(true)));
  },
};

/** Makes a radio button of each line, in a group of its own. */
function addLines(card: HTMLElement): HTMLInputElement[] {
  const list = card.querySelector<HTMLElement>('.quiz-lines');
  const name = `${card.dataset['item'] ?? ''}--line`;
  const group = element('fieldset', {}, element('legend', { textContent: say.whichLine }));
  list?.before(group);
  if (list) group.append(list);
  return [...card.querySelectorAll<HTMLElement>('.quiz-lines [data-line]')].map((line) => {
    const radio = element('input', { type: 'radio', name, value: line.dataset['line'] ?? '' });
    line.replaceChildren(element('label', {}, radio, ...line.childNodes));
    return radio;
  });
}
