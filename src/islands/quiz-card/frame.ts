import { element } from '../dom/element.ts';
import * as say from '#strings/quiz-card.ts';

/** What a card shows around the options: the verdict above them, hints, buttons and the last answer below. */
export interface Frame {
  readonly details: HTMLDetailsElement;
  readonly verdict: HTMLElement;
  readonly hint: HTMLElement;
  readonly check: HTMLButtonElement;
  readonly show: HTMLButtonElement;
  readonly again: HTMLButtonElement;
  readonly last: HTMLElement;
  readonly keys: HTMLElement;
}

/** Adds the frame to a card's markup; undefined when the markup is not whole. */
export function addFrame(card: HTMLElement): Frame | undefined {
  // A second thought has two: the verdict stands where the last answer was given.
  const fieldset = [...card.querySelectorAll('fieldset')].at(-1);
  const details = card.querySelector<HTMLDetailsElement>('.quiz-answer');
  if (!fieldset || !details) return undefined;
  const verdict = element('p', { className: 'quiz-verdict', tabIndex: -1, hidden: true });
  const hint = element('p', { className: 'quiz-missing' });
  const check = button('', 'quiz-check');
  const show = button(say.showAnswer, 'quiz-show');
  const again = button(say.tryAgain, 'quiz-again');
  const last = element('p', { className: 'quiz-last' });
  const keys = element('p', { className: 'quiz-keys' });
  show.setAttribute('aria-expanded', 'false');
  again.hidden = true;
  details.hidden = true;
  fieldset.lastElementChild?.before(verdict);
  details.before(
    hint,
    element('div', { className: 'quiz-actions' }, check, show, again, last),
    keys,
  );
  return { details, verdict, hint, check, show, again, last, keys };
}

function button(textContent: string, className: string): HTMLButtonElement {
  return element('button', { type: 'button', textContent, className });
}
