import { element } from '../dom/element.ts';
import { parts, partId } from './parts.ts';
import type { Verdict } from './verdicts.ts';
import * as say from '#strings/quiz-card.ts';

/** Writes to every option, step or statement its mark, what was wrong with it, and its reason. */
export function showFeedback(card: HTMLElement, verdicts: ReadonlyMap<string, Verdict>): void {
  for (const part of card.querySelectorAll<HTMLElement>(parts)) {
    const id = partId(part);
    const verdict = verdicts.get(id);
    // The reason stands last in the part's answer.
    const reason = card.querySelector(`.quiz-answer [data-for="${id}"]`)?.lastElementChild;
    if (!verdict || !reason) continue;
    part.dataset['state'] = verdict.state;
    part.append(
      element(
        'div',
        { className: 'quiz-feedback' },
        element('p', { className: 'quiz-mark' }, ...marked(verdict.right, verdictWords(verdict))),
        element('p', {}, reason.cloneNode(true)),
      ),
    );
  }
}

/** Takes back what {@link showFeedback} wrote. */
export function clearFeedback(card: HTMLElement): void {
  for (const feedback of card.querySelectorAll('.quiz-feedback')) {
    feedback.parentElement?.removeAttribute('data-state');
    feedback.remove();
  }
}

/** Words after a mark to see. */
export function marked(right: boolean, words: string): (Node | string)[] {
  return [element('span', { 'aria-hidden': 'true', textContent: right ? '✓' : '✗' }), ` ${words}`];
}

function verdictWords({ right, note }: Verdict): string {
  return `${right ? say.right : say.wrong}${note && `, ${note}`}`;
}
