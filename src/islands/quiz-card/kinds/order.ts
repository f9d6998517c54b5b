import type { OrderAnswer, OrderItem } from '../../../learning/kinds/order.ts';
import { element } from '../../dom/element.ts';
import { announce } from '../../dom/live-region.ts';
import type { CardKind } from '../card-kind.ts';
import { answersOf, partId, reorder } from '../parts.ts';
import { placeVerdicts } from '../verdicts.ts';
import * as say from '#strings/quiz-card.ts';

/** Buttons and keys that move each step up and down. */
export const order: CardKind<OrderItem, OrderAnswer> = {
  read(card, id) {
    const answers = answersOf(card);
    return answers && { kind: 'order', id, steps: answers.map((answer) => answer.id) };
  },

  controls(card) {
    const list = card.querySelector<HTMLElement>('.quiz-steps');
    const inOrder = () => [...card.querySelectorAll<HTMLElement>('[data-step]')];
    let shown = inOrder();
    for (const step of shown) addButtons(step);
    return {
      keys: say.stepKeys,
      missing: '',
      answer: () => ({
        kind: 'order',
        order: inOrder().map(partId),
      }),
      clear: () => list?.append(...shown),
      renew(turn) {
        const right = answersOf(card)
          ?.map(({ id }) => id)
          .join();
        // Never in the right order: then nothing would be asked.
        do reorder(list, `${card.dataset['item'] ?? ''}:${turn}`);
        while (inOrder().map(partId).join() === right);
        shown = inOrder();
      },
      press(event) {
        const step = (event.target as Element).closest<HTMLElement>('[data-step]');
        const way = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
        if (step && way) move(step, way === 'up');
        return step !== null && way !== undefined;
      },
    };
  },

  verdicts: ({ steps }, _answer, { parts }) =>
    placeVerdicts(
      steps.map((id, place) => [id, say.atPlace(place + 1)]),
      parts,
    ),

  summary(_item, _answer, { parts }) {
    const all = Object.values(parts);
    return say.stepsRight(all.filter(Boolean).length, all.length);
  },
};

function addButtons(step: HTMLElement): void {
  const text = step.textContent.trim();
  const button = (glyph: string, name: string, up: boolean) =>
    element('button', {
      type: 'button',
      textContent: glyph,
      'aria-label': `${name}: ${text}`,
      onclick: () => move(step, up),
    });
  const buttons = [button('↑', say.moveUp, true), button('↓', say.moveDown, false)];
  step.append(element('div', { className: 'quiz-moves' }, ...buttons));
}

function move(step: HTMLElement, up: boolean): void {
  const other = up ? step.previousElementSibling : step.nextElementSibling;
  // It is the neighbour that moves: the step's button would lose the focus.
  if (other && up) step.after(other);
  else if (other) step.before(other);
  const all = [...(step.parentElement?.children ?? [])];
  announce(say.placeOf(all.indexOf(step) + 1, all.length));
}
