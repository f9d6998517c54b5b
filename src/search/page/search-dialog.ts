import { SearchView } from './search-view.ts';

let view: SearchView | undefined;

/** Opens the dialog, with a query when there is one. */
export function openDialog(dialog: HTMLDialogElement, query?: string): void {
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
