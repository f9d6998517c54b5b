import '../../../src/styles/theme.css';
import { expect, it } from 'vitest';
import { show } from '../page.ts';

const root = document.documentElement;

it('the page below a dialog stays where the reader left it', () => {
  const dialog = show('<dialog></dialog>').querySelector('dialog')!;
  const scrolls = () => getComputedStyle(root).overflowY !== 'hidden';
  expect(scrolls()).toBe(true);
  dialog.showModal();
  expect(scrolls()).toBe(false);
  dialog.close();
  expect(scrolls()).toBe(true);
});
