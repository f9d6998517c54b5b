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
    if (event.target === dialog) close(dialog);
  });
  return new SearchView(dialog, { close: () => close(dialog) });
}

function close(dialog: HTMLDialogElement): void {
  dialog.close();
  // WebKit leaves the focus in it for a moment: the next key would be one in a field.
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && dialog.contains(focused)) focused.blur();
}
