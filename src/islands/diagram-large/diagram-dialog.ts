import { element } from '../dom/element.ts';
import * as say from '#strings/diagram-dialog.ts';

/** Shows a copy of a drawing in a dialog, as large as it was drawn. */
export function openDialog(figure: HTMLElement, drawing: SVGElement): void {
  const title = drawing.querySelector('title')?.textContent ?? '';
  const copy = drawing.cloneNode(true) as SVGElement;
  for (const node of [copy, ...copy.querySelectorAll('[id]')]) node.removeAttribute('id');
  copy.querySelector('title')?.remove();
  for (const name of ['aria-labelledby', 'aria-describedby']) copy.removeAttribute(name);
  copy.setAttribute('aria-label', title);
  const close = element('button', { type: 'button', textContent: say.close });
  const dialog = element(
    'dialog',
    { className: 'diagram-dialog', 'aria-label': title },
    close,
    element('div', { className: 'diagram-scroll', tabIndex: 0 }, copy),
  );
  close.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  figure.append(dialog);
  dialog.showModal();
}
