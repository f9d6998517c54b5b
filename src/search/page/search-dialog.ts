import { element } from '../../islands/dom/element.ts';
import styles from './search.css?url&no-inline';
import { SearchView } from './search-view.ts';

let view: SearchView | undefined;

// A style sheet that a script imports would come with every page: this one comes with the dialog.
const styled = new Promise((resolve) => {
  const link = element('link', { rel: 'stylesheet', href: styles });
  link.onload = link.onerror = resolve;
  document.head.append(link);
});

/** Opens the dialog, with a query when there is one. */
export async function openDialog(dialog: HTMLDialogElement, query?: string): Promise<void> {
  await styled;
  view ??= makeView(dialog);
  if (query !== undefined) view.look({ ...view.state, q: query });
  dialog.showModal();
  view.focus();
  view.look(view.state);
}

function makeView(dialog: HTMLDialogElement): SearchView {
  dialog.addEventListener('click', (event) => {
    // A click on the backdrop is one on the dialog itself.
    if (event.target === dialog) dialog.close();
  });
  return new SearchView(dialog, { close: () => dialog.close() });
}
