import { expect, test } from 'vitest';
import { engine } from '../browsers.ts';
import { openCard } from '../page-with.ts';
import { serve } from '../served.ts';
import { visit } from '../visitor.ts';

const termPage = 'questions/inference-and-serving/kv-cache-memory/';

test('terms and "Show the answer" are underlined, whatever the minifier made of it', async () => {
  const { url } = await serve();
  const reader = await visit();
  const lineOf = (selector: string) =>
    reader.run((wanted) => {
      const style = getComputedStyle(document.querySelector(wanted)!);
      return `${style.textDecorationLine} ${style.textDecorationStyle}`;
    }, selector);
  await reader.goto(url + termPage);
  expect(await lineOf('a.term')).toBe('underline dotted');
  const card = await openCard(reader, url, 'choice');
  expect(await lineOf(`${card} .quiz-show`)).toBe('underline solid');
});

test('an option that an arrow key moves to has a ring', async () => {
  const { url } = await serve();
  const reader = await visit();
  const card = await openCard(reader, url, 'choice');
  await reader.run((wanted) => {
    document.querySelector<HTMLElement>(`${wanted} input[type=radio]`)!.focus();
  }, card);
  await reader.press('Space');
  await reader.press('ArrowDown');
  const ring = await reader.run(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
    return [document.activeElement?.getAttribute('type'), outlineStyle, outlineWidth];
  });
  expect(ring).toEqual(['radio', 'solid', '2px']);
});

test('in the dark, empty meters are dark', async () => {
  const { url } = await serve();
  const reader = await visit({ isDark: true });
  await reader.goto(`${url}progress/`);
  await reader.see('meter');
  const [theme, appearance, ground] = await reader.run(() => {
    const style = getComputedStyle(document.querySelector('meter')!);
    return [document.documentElement.dataset['theme'], style.appearance, style.backgroundColor];
  });
  expect([theme, appearance]).toEqual(['dark', 'none']);
  const [red = 255] = (ground!.match(/\d+/g) ?? []).map(Number);
  expect(red).toBeLessThan(100);
});

test('nobody is asked for lasting storage before the page has said why', async () => {
  const { url } = await serve();
  const reader = await visit({
    // WebKitGTK has none.
    preload: `
      const storage = navigator.storage ?? {};
      if (!navigator.storage) Object.defineProperty(navigator, 'storage', { value: storage });
      storage.persist = () => {
        localStorage.setItem('asked', 'yes');
        return Promise.resolve(true);
      };`,
  });
  const card = await openCard(reader, url, 'choice');
  await reader.click(`${card} .quiz-options label`);
  await reader.click(`${card} .quiz-check`);
  await reader.see(`${card} .quiz-last`, 'Last time');
  if (engine === 'webkit') {
    // It is asked for once the answer is stored, which may be later than it is shown.
    await reader.until('it was asked for', () => localStorage.getItem('asked') === 'yes');
    return;
  }
  await reader.goto(`${url}progress/`);
  await reader.see('.tiles', '1');
  expect(await reader.run(() => localStorage.getItem('asked'))).toBe(null);
});

test('a finger sees the definition of a term first, and is not led away', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await reader.goto(url + termPage);
  // Before it, a term is a plain link.
  await reader.until(
    "the page's script has run",
    () => customElements.get('read-mark') !== undefined,
  );
  await reader.click('a.term', '', 'touch');
  await reader.see('.term-tooltip');
  expect(await reader.run(() => location.pathname)).toContain('kv-cache-memory');
});
