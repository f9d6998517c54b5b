import { expect, test } from 'vitest';
import { pageWith } from './page-with.ts';
import { serve } from './served.ts';
import { engine, visit } from './visitor.ts';

const termPage = 'questions/inference-and-serving/kv-cache-memory/';

test('terms and "Show the answer" are underlined, whatever the minifier made of it', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(url + termPage);
  await reader.see('quiz-card[data-live] .quiz-show');
  const styles = await reader.run(() =>
    ['a.term', 'quiz-card[data-live] .quiz-show'].map((selector) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(
        document.querySelector(selector)!,
      );
      return [textDecorationLine, textDecorationStyle];
    }),
  );
  expect(styles).toEqual([
    ['underline', 'dotted'],
    ['underline', 'solid'],
  ]);
});

test('an option that an arrow key moves to has a ring', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(url + pageWith('choice'));
  await reader.see('quiz-card[data-kind=choice][data-live]');
  await reader.run(() => {
    document
      .querySelector<HTMLElement>('quiz-card[data-live] input[type=radio]')!
      .focus({ preventScroll: false });
  });
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
    preload: `navigator.storage && (navigator.storage.persist = () => {
      localStorage.setItem('asked', 'yes');
      return Promise.resolve(true);
    });`,
  });
  await reader.goto(url + pageWith('choice'));
  await reader.click('quiz-card[data-kind=choice][data-live] .quiz-options label');
  await reader.click('quiz-card[data-kind=choice][data-live] .quiz-check');
  await reader.see('quiz-card .quiz-last', 'Last time');
  const asked = await reader.run(() => localStorage.getItem('asked'));
  expect(asked).toBe(engine === 'firefox' ? null : 'yes');
});

test('a finger sees the definition of a term first, and is not led away', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await reader.goto(url + termPage);
  await reader.click('a.term', '', 'touch');
  await reader.see('.term-tooltip');
  expect(await reader.run(() => location.pathname)).toContain('kv-cache-memory');
});
