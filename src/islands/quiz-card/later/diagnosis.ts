import type { DiagnosisAnswer, DiagnosisItem } from '../../../learning/kinds/diagnosis.ts';
import { element } from '../../dom/element.ts';
import type { CardKind } from '../card-kind.ts';
import { pressDigit, tickedOf, untick } from '../controls.ts';
import { marked } from '../feedback.ts';
import { answersOf, optionsOf, reorderOptions } from '../parts.ts';
import { optionVerdicts, rightLetters, type Verdict } from '../verdicts.ts';

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
      keys: `1–${options.length}, Tab to the lines and ↑ ↓ between them, Enter`,
      get missing() {
        return missing;
      },
      answer() {
        const chosen = tickedOf(options);
        const line = tickedOf(lines);
        missing =
          chosen === undefined ? 'Choose an answer first.' : 'Now point at the line that shows it.';
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
        { state: isProof && id !== line ? 'avoided' : 'missed', right: true, note: 'proves it' },
      ]),
      [
        line,
        isProof
          ? { state: 'hit', right: true, note: 'your line proves it' }
          : { state: 'mistaken', right: false, note: 'your line' },
      ],
    ]);
  },

  summary({ options, proof }, { chosen, line }, { parts, right }) {
    if (right) return '';
    const isRightOption = options.some((option) => option.id === chosen && option.right);
    const lines = proof.map((id) => id.slice(1)).join(' or ');
    const option = `The right answer is ${rightLetters(options).join()}`;
    if (isRightOption) return `The answer is right; line ${lines} shows it.`;
    return parts[line] ? `${option}; your line shows it.` : `${option}; line ${lines} shows it.`;
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
          ...marked(right, `${right ? 'Right' : 'Wrong'}, ${note}`),
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
  const group = element('fieldset', {}, element('legend', { textContent: 'Which line shows it?' }));
  list?.before(group);
  if (list) group.append(list);
  return [...card.querySelectorAll<HTMLElement>('.quiz-lines [data-line]')].map((line) => {
    const radio = element('input', { type: 'radio', name, value: line.dataset['line'] ?? '' });
    line.replaceChildren(element('label', {}, radio, ...line.childNodes));
    return radio;
  });
}
