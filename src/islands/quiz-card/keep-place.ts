/**
 * Changes an element without moving what is read below it. Other engines anchor the view themselves; WebKit lets the text
 * jump by what an element above it has grown.
 */
export function keepPlace(element: Element, change: () => void): void {
  if (CSS.supports('overflow-anchor', 'auto')) {
    change();
    return;
  }
  const before = element.getBoundingClientRect();
  change();
  if (before.bottom > innerHeight / 3) return;
  const top = element.getBoundingClientRect().height - before.height;
  scrollBy({ top, behavior: 'instant' });
}
