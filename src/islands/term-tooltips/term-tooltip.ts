import { base } from '../../base-url.ts';
import { definitionOf } from '../../reader/definition.ts';
import { element } from '../dom/element.ts';
import { announce } from '../dom/live-region.ts';
import * as say from '#strings/pointing.ts';

const tooltip = element('span', { id: 'term-tooltip', className: 'term-tooltip', role: 'tooltip' });

/**
 * What the entry says that a term leads to.
 * @throws when it cannot be loaded
 */
export function definitionAt({ pathname, hash }: HTMLAnchorElement): Promise<string> {
  return definitionOf(pathname.slice(base.length), hash.slice(1));
}

/**
 * Shows a definition below the last line of its term, above its first one where it would leave the window, or at the foot of
 * a narrow window.
 */
export function showTooltip(term: HTMLElement, definition: string, byTouch: boolean): void {
  tooltip.textContent = definition;
  if (byTouch) {
    tooltip.append(element('small', { textContent: say.touchAgain }));
    // The touch led nowhere, and a description that comes after it is not read out.
    announce(`${definition} ${say.touchAgain}`);
  }
  const box = [...term.getClientRects()].at(-1) ?? term.getBoundingClientRect();
  const left = Math.min(box.left, innerWidth - 21 * 16);
  const place = (top: number) => tooltip.style.setProperty('--term-bottom', `${top + scrollY}px`);
  tooltip.style.setProperty('--term-left', `${left + scrollX}px`);
  place(box.bottom);
  document.body.append(tooltip);
  const { bottom, height } = tooltip.getBoundingClientRect();
  const above = term.getBoundingClientRect().top - height;
  if (bottom > innerHeight && above > 0) place(above);
  term.setAttribute('aria-describedby', tooltip.id);
}
