import { expect, it, vi } from 'vitest';
import '../../../src/islands/dom/html.ts';
import { all, show } from '../page.ts';

const { held, release } = vi.hoisted(() => {
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  return { held, release };
});

vi.mock('../../../src/search/page/search-dialog.ts', async (importOriginal) => {
  await held;
  return importOriginal();
});

vi.mock('../../../src/search/page/run-search.ts', () => ({
  runSearch: () => new Promise(() => undefined),
  countAll: () => Promise.resolve({}),
}));

const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

it('who presses Escape while the search loads is shown none, and it opens when he asks again', async () => {
  show('<dialog class="search-dialog" data-suggestions="[]"></dialog>');
  await import('../../../src/search/page/open-search.ts');
  const dialog = all<HTMLDialogElement>('dialog')[0]!;
  const opened = vi.spyOn(dialog, 'showModal');
  for (const key of ['/', 'd', 'Escape', 'x', '/', 'r', 'a', 'g']) press(key);
  release();
  await expect.poll(() => dialog.open).toBe(true);
  expect(opened).toHaveBeenCalledTimes(1);
  expect(all<HTMLInputElement>('dialog input')[0]?.value).toBe('rag');
});

it.each(['open', 'closed'] as const)(
  'what is typed into the field of a browser extension, in an %s shadow, opens no search',
  (mode) => {
    const main = show('<dialog class="search-dialog"></dialog><extension-box></extension-box>');
    const field = document.createElement('input');
    main.querySelector('extension-box')!.attachShadow({ mode }).append(field);
    const made = { key: '/', bubbles: true, composed: true, cancelable: true };
    expect(field.dispatchEvent(new KeyboardEvent('keydown', made))).toBe(true);
    expect(document.body.dispatchEvent(new KeyboardEvent('keydown', made))).toBe(false);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  },
);

it('who presses Escape and leaves it so is shown none', async () => {
  const { openDialog } = await import('../../../src/search/page/search-dialog.ts');
  const dialog = show('<dialog></dialog>').querySelector('dialog')!;
  await openDialog(dialog, () => null);
  expect(dialog.open).toBe(false);
});
