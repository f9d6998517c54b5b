import { element } from './element.ts';

let regions: readonly [HTMLElement, HTMLElement] | undefined;

/** Puts the page's one live region in place: it has to stand there before it speaks. */
export function prepareLiveRegion(): readonly [HTMLElement, HTMLElement] {
  if (!regions) {
    regions = [element('p', {}), element('p', {})];
    document.body.append(
      element(
        'div',
        { id: 'live-region', className: 'sr-only', 'aria-live': 'polite' },
        ...regions,
      ),
    );
  }
  return regions;
}

/** Has a screen reader say the text when it is idle. Two buffers in turn: the same text twice is said twice. */
export function announce(text: string): void {
  const [silent, speaking] = prepareLiveRegion();
  speaking.textContent = '';
  silent.textContent = text;
  regions = [speaking, silent];
}
