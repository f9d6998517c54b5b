import { expect, test } from 'vitest';
import { hasFocus, hasSaid, skipToContent, tabTo } from './keyboard.ts';
import { serve } from './served.ts';
import { visit } from './visitor.ts';

const cache = 'calculators/kv-cache-memory/';

test('by keys alone: numbers go in, sums follow, what is wrong is said at the field, the address keeps it', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(url + cache);
  await reader.until('it is alive', () => customElements.get('handbook-calculator') !== undefined);
  await skipToContent(reader);
  await tabTo(reader, '[name=layers], #input-layers');
  await reader.press('Control+a');
  await reader.type('32');
  await reader.see('[data-step=one-token] [data-result]', '128 KiB');
  await reader.press('Tab');
  await hasFocus(reader, '.calculator-field input');
  await hasSaid(reader, 'Cache of one token: 128 KiB');
  await reader.reload();
  await reader.see('[data-step=one-token] [data-result]', '128 KiB');
  await reader.until('the field has it', () => {
    return document.querySelector<HTMLInputElement>('#input-layers')?.value === '32';
  });
  await reader.click('#input-layers');
  await reader.press('Control+a');
  await reader.type('many');
  await reader.press('Tab');
  await reader.see('#input-layers-problem', '“many” is not a number');
  await reader.see('[data-step=batch] [data-worked]', 'Waits for: layers.');
  expect(reader.trouble()).toEqual([]);
});

test('by mouse: a link with inputs opens the same sum, and the numbers of the question come back', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await reader.goto(`${url}${cache}?layers=12`);
  const sum = await reader.see('[data-step=one-token] [data-result]', 'KiB');
  await reader.click('#input-kv-heads');
  await reader.press('Control+a');
  await reader.type('1');
  await reader.until(
    'the sum is another',
    (before) =>
      document.querySelector('[data-step=one-token] [data-result]')?.textContent !== before,
    sum,
  );
  await reader.click('handbook-calculator button[name=copy]');
  // Whether the browser allows it or not, it is said.
  await reader.until('it is said', () =>
    /is copied|did not allow it/.test(document.querySelector('#live-region')?.textContent ?? ''),
  );
  await reader.click('handbook-calculator button[name=reset]');
  await hasSaid(reader, 'filled in again');
  await reader.see('[data-step=one-token] [data-result]', '320 KiB');
  expect(reader.trouble()).toEqual([]);
});

test('a preset fills in its fields', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(url + cache);
  await reader.until('it is alive', () => customElements.get('handbook-calculator') !== undefined);
  await skipToContent(reader);
  await tabTo(reader, 'select[data-preset]');
  await reader.press('ArrowDown');
  await reader.press('Enter');
  await reader.press('Tab');
  await reader.until('a choice is made', () => {
    return document.querySelector<HTMLSelectElement>('select[data-preset]')?.value !== '';
  });
  await hasSaid(reader, 'filled in layers');
  expect(reader.trouble()).toEqual([]);
});

test('an answered calculation opens as its calculator, with the numbers that were asked', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}questions/inference-and-serving/kv-cache-memory/`);
  const card = 'quiz-card[data-item="kv-cache-memory#cache-of-a-batch"]';
  await reader.run((wanted) => {
    document.querySelector(wanted)!.scrollIntoView({ behavior: 'instant' });
  }, card);
  await reader.click(`${card}[data-live] .quiz-number input`);
  await reader.type('1');
  await reader.press('Enter');
  await hasFocus(reader, `${card} .quiz-verdict`);
  const [layers] = await reader.run(
    (wanted) =>
      [...document.querySelectorAll(`${wanted} .quiz-given dd`)].map((dd) => dd.textContent),
    card,
  );
  await tabTo(reader, `${card} a`, 'Open as calculator');
  await reader.press('Enter');
  await reader.until('the calculator has the numbers', () => location.search.includes('layers='));
  expect(
    await reader.run(() => document.querySelector<HTMLInputElement>('#input-layers')?.value),
  ).toBe(layers);
  expect(reader.trouble()).toEqual([]);
});

test('a missing step by keys alone: wrong keeps the field, right is said', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}calculators/error-budget/`);
  await reader.until('it is alive', () => customElements.get('faded-step') !== undefined);
  await reader.click('.faded summary', 'The last step is missing');
  await tabTo(reader, 'faded-step input');
  await reader.type('much');
  await reader.press('Enter');
  await reader.see('faded-step output', 'not a number');
  await hasFocus(reader, 'faded-step input');
  const wanted = await reader.run(
    () => document.activeElement?.closest<HTMLElement>('faded-step')?.dataset['value'] ?? '',
  );
  await reader.press('Control+a');
  await reader.type(wanted.replace('.', ','));
  await reader.press('Enter');
  await reader.see('faded-step output', 'Right');
  expect(reader.trouble()).toEqual([]);
});
