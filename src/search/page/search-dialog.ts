import { loadStyleSheet } from '../../islands/dom/style-sheet.ts';
import styles from './search.css?url&no-inline';
import { SearchView } from './search-view.ts';

let view: SearchView | undefined;

const styled = loadStyleSheet(styles);

/**
 * Opens the dialog.
 * @param typed the query, when there is one by the time it opens; null when the reader wants no search any more
 */
export async function openDialog(
  dialog: HTMLDialogElement,
  typed: () => string | null | undefined,
): Promise<void> {
  await styled;
  // Its key was pressed again meanwhile.
  if (dialog.open) return;
  const query = typed();
  if (query === null) return;
  view ??= makeView(dialog);
  dialog.showModal();
  view.look({ ...view.state, q: query ?? view.state.q });
  // What comes next is typed after what is there already, and in place of what was looked for before.
  view.focus(query === undefined);
}

function makeView(dialog: HTMLDialogElement): SearchView {
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener('click', ({ target }) => {
    // A click on the backdrop is one on the dialog itself; so is the end of a selection that began in its field.
    if (target === dialog && pressed === dialog) close(dialog);
  });
  return new SearchView(dialog, { close: () => close(dialog) });
}

function close(dialog: HTMLDialogElement): void {
  dialog.close();
  // WebKit leaves the focus in it for a moment: the next key would be one in a field.
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && dialog.contains(focused)) focused.blur();
}
