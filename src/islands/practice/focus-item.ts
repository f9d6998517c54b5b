import { focusInView } from '../dom/focus.ts';

/**
 * The focus goes to what an item is answered with, and the item's beginning into view; to the heading of the session where
 * no item is asked.
 */
export function focusItem(session: HTMLElement, card: HTMLElement | undefined): void {
  const target =
    card?.querySelector<HTMLElement>('.recall-question, input, .quiz-moves button, button') ??
    session.querySelector<HTMLElement>('[tabindex="-1"]');
  if (target) focusInView(target, session.querySelector<HTMLElement>('.practice-item') ?? target);
}
