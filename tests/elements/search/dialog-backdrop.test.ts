import { expect, it, vi } from 'vitest';
import { openDialog } from '../../../src/search/page/search-dialog.ts';
import { found, show } from '../page.ts';

vi.mock('../../../src/search/page/run-search.ts', () => ({
  runSearch: () => new Promise(() => undefined),
  countAll: () => Promise.resolve({}),
}));

const press = (target: Element) =>
  target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));

it('a selection that ends beside the dialog leaves it open, and a click beside it closes it', async () => {
  const dialog = show('<dialog data-suggestions="[]"></dialog>').querySelector('dialog')!;
  await openDialog(dialog, () => 'data drift');
  const field = await found('dialog input');
  // A browser takes what the press and the release have in common for what was clicked.
  press(field);
  dialog.click();
  expect(dialog.open).toBe(true);
  press(dialog);
  dialog.click();
  expect(dialog.open).toBe(false);
});
