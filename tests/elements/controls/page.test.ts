import '../../../src/styles/theme.css';
import '../../../src/styles/question.css';
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

for (const dir of ['ltr', 'rtl']) {
  it(`a key point begins behind its box, where the text runs ${dir}`, () => {
    const main = show(
      '<div class="sl-markdown-content"><div class="key-points"><ul><li>A point</li></ul></div></div>',
    );
    main.dir = dir;
    const style = getComputedStyle(main.querySelector('li')!);
    const box = getComputedStyle(main.querySelector('li')!, '::before');
    expect(parseFloat(style.paddingInlineStart)).toBeGreaterThan(parseFloat(box.width));
  });
}
