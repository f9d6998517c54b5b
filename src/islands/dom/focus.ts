/**
 * Puts the focus where the eye should go, and that in view: on a phone what comes next may begin above the screen.
 * @param top what should be seen first, when it is not the target itself
 */
export function focusInView(target: HTMLElement, top: HTMLElement = target): void {
  // Firefox focuses no legend that it has not laid out yet.
  const { top: above, bottom } = target.getBoundingClientRect();
  target.focus({ preventScroll: true });
  const begins = top.getBoundingClientRect().top;
  const header = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (Math.min(above, begins) < header || bottom > innerHeight) {
    top.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}
