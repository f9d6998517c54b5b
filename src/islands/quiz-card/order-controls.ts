import { element } from '../dom/element.ts';
import { announce } from '../dom/live-region.ts';
import type { Controls } from './controls.ts';
import { partId } from './read-item.ts';

/** Buttons and keys that move each step up and down. */
export function orderControls(card: HTMLElement): Controls {
  const list = card.querySelector<HTMLElement>('.quiz-steps');
  const steps = [...card.querySelectorAll<HTMLElement>('[data-step]')];
  for (const step of steps) addButtons(step);
  return {
    keys: '↑ and ↓ move the step whose button has the focus',
    missing: '',
    answer: () => ({
      kind: 'order',
      order: [...card.querySelectorAll<HTMLElement>('[data-step]')].map(partId),
    }),
    clear: () => list?.append(...steps),
    press(event) {
      const step = (event.target as Element).closest<HTMLElement>('[data-step]');
      const way = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
      if (step && way) move(step, way === 'up');
      return step !== null && way !== undefined;
    },
  };
}

function addButtons(step: HTMLElement): void {
  const text = step.textContent.trim();
  const button = (glyph: string, name: string, up: boolean) =>
    element('button', {
      type: 'button',
      textContent: glyph,
      ariaLabel: `${name}: ${text}`,
      onclick: () => move(step, up),
    });
  const buttons = [button('↑', 'Move up', true), button('↓', 'Move down', false)];
  step.append(element('div', { className: 'quiz-moves' }, ...buttons));
}

function move(step: HTMLElement, up: boolean): void {
  const other = up ? step.previousElementSibling : step.nextElementSibling;
  // It is the neighbour that moves: the step's button would lose the focus.
  if (other && up) step.after(other);
  else if (other) step.before(other);
  const all = [...(step.parentElement?.children ?? [])];
  announce(`Place ${all.indexOf(step) + 1} of ${all.length}.`);
}
