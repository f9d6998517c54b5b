import { element } from '../dom/element.ts';
import * as say from '#strings/pointing.ts';

const tooltip = element('span', { id: 'term-tooltip', className: 'term-tooltip', role: 'tooltip' });
let shown: HTMLElement | undefined;
let pointer = '';

/** The term or its tooltip at a place of the page. */
function termAt(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  if (tooltip.contains(target)) return shown;
  return target.closest<HTMLElement>('.term[data-definition]') ?? undefined;
}

function show(term: HTMLElement): void {
  if (term === shown) return;
  hide();
  shown = term;
  tooltip.textContent = term.dataset['definition'] ?? '';
  if (pointer === 'touch') {
    tooltip.append(element('small', { textContent: say.touchAgain }));
  }
  const box = [...term.getClientRects()].at(-1) ?? term.getBoundingClientRect();
  const left = Math.min(box.left, innerWidth - 21 * 16);
  tooltip.style.setProperty('--term-left', `${left + scrollX}px`);
  tooltip.style.setProperty('--term-bottom', `${box.bottom + scrollY}px`);
  document.body.append(tooltip);
  term.setAttribute('aria-describedby', tooltip.id);
}

function hide(): void {
  tooltip.remove();
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
}

/**
 * Shows the definition of a glossary term while the reader points at it or has the focus on it. A finger cannot point: it
 * shows the definition at first, and follows the link when it touches the term again. Escape puts it away (WCAG 1.4.13).
 */
export function showTermTooltips(): void {
  addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    pointer = pointerType;
    const term = termAt(target);
    if (term) show(term);
    else if (!shown?.matches(':focus-visible')) hide();
  });
  addEventListener('focusin', ({ target }) => {
    const term = termAt(target);
    if (term?.matches(':focus-visible')) show(term);
    else if (!term) hide();
  });
  addEventListener('pointerdown', ({ target, pointerType }) => {
    pointer = pointerType;
    if (!termAt(target)) hide();
  });
  addEventListener('click', (event) => {
    const term = termAt(event.target);
    if (pointer !== 'touch' || !term || term === shown) return;
    event.preventDefault();
    show(term);
  });
  addEventListener('keydown', ({ key }) => {
    pointer = '';
    if (key === 'Escape') hide();
  });
}

showTermTooltips();
