import { standInWhereNeeded } from '../../islands/dom/stand-in.ts';
import { base } from '../../base-url.ts';
import { singleKeysAreOn } from '../../islands/dom/single-keys.ts';
import { isMac, opensSearch } from './shortcut.ts';

/** Opens the search from its button, `/` or Ctrl-K, and from other parts of a page; loads it only then. */
const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');

standInWhereNeeded();

const load = () => import('./search-dialog.ts');

async function open(query?: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('search-page input');
  if (field) {
    field.focus();
    return;
  }
  if (!dialog || dialog.open) return;
  let typed: string | null | undefined = query;
  // Readers type on while the dialog loads, or think better of it.
  const keep = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, target } = event;
    if (key === 'Escape') typed = null;
    if (
      typed === null ||
      key.length > 1 ||
      ctrlKey ||
      metaKey ||
      isField(target) ||
      (key === '/' && !typed)
    )
      return;
    typed = (typed ?? '') + key;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', keep, true);
  try {
    const { openDialog } = await load();
    await openDialog(dialog, () => typed);
  } catch {
    // After a deployment an old page finds its dialog no more: the search has a page too, unless the network is lost.
    const address = `${base}search/?q=${encodeURIComponent(typed ?? '')}`;
    if ((await fetch(address)).ok) location.href = address;
  } finally {
    removeEventListener('keydown', keep, true);
  }
}

/** What a browser extension puts into a page has its fields in the shadow of an element: there is no seeing which it is. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /-|^(input|textarea|select)$/.test(target.localName))
  );
}

// The button of the header stands in a form too: it leads to the page of the search where this script does not come.
for (const form of document.querySelectorAll<HTMLFormElement>('form[action]')) {
  for (const sign of ['pointerenter', 'focus']) {
    form.elements[0]?.addEventListener(sign, () => void load(), { once: true });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void open((form['q'] as HTMLInputElement | undefined)?.value);
  });
}

addEventListener('keydown', (event) => {
  const where = {
    isTyping: isField(event.target),
    isMac: isMac(),
    singleKeys: singleKeysAreOn(),
  };
  if (!opensSearch(event, where)) return;
  event.preventDefault();
  void open();
});

// A word came along with the address: it is shown where it stands.
if (/[?&]hl=/.test(location.search)) void import('./highlight.ts');
