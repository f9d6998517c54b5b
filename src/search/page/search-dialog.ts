import { loadStyleSheet } from '../../islands/dom/style-sheet.ts';
import styles from './search.css?url&no-inline';
import { SearchView } from './search-view.ts';

let view: SearchView | undefined;

const styled = loadStyleSheet(styles);

/** Opens the dialog, with a query when there is one. */
export async function openDialog(dialog: HTMLDialogElement, query?: string): Promise<void> {
  await styled;
  // Its key was pressed again meanwhile.
  if (dialog.open) return;
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
