import '../../../src/styles/theme.css';
import { expect, it, onTestFinished } from 'vitest';
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

it('a light theme that was chosen is not darkened by a browser that darkens pages', () => {
  onTestFinished(() => root.removeAttribute('data-theme'));
  root.dataset['theme'] = 'light';
  expect(getComputedStyle(root).colorScheme).toContain('only');
});
