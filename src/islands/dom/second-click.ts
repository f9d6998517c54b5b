/**
 * Keeps the second click of a double click from a button that came in place of the first one's: "Next question", and its
 * answer would be shown at once. A button that is clicked again and again, as to move a step, takes each click.
 */
export function dropSecondClicks(element: HTMLElement, signal: AbortSignal): void {
  let first: Element | null = null;
  element.addEventListener(
    'click',
    (event) => {
      const button = (event.target as Element).closest('button, a');
      if (event.detail < 2) first = button;
      else if (button && button !== first) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { signal, capture: true },
  );
}
