import { expect, test } from 'vitest';
import { answerChoice, practiceCard as card } from '../practice-card.ts';
import { serve } from '../served.ts';
import { visit } from '../visitor.ts';

test('practice on a phone: an answer, its grade, the next item in view with the focus, and undo', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await reader.goto(`${url}practice/?kind=choice`);
  const first = await answerChoice(reader, true);
  await reader.click('.practice-grades button', 'Good');
  await reader.until(
    'another item is asked, in view and with the focus',
    (wanted, before) => {
      const found = document.querySelector<HTMLElement>(wanted);
      if (!found || found.dataset['item'] === before) return false;
      const { top } = found.querySelector('legend')!.getBoundingClientRect();
      return found.contains(document.activeElement) && top >= 0 && top < innerHeight;
    },
    card,
    first,
  );
  await reader.until('it is announced', () =>
    document.querySelector('#live-region')?.textContent?.includes('Next item'),
  );
  await reader.click('button', 'Undo the last answer');
  await reader.until(
    'the first item is back',
    (wanted, before) => document.querySelector<HTMLElement>(wanted)?.dataset['item'] === before,
    card,
    first,
  );
  expect(reader.trouble()).toEqual([]);
});

test('practice by keys alone, and it goes on after a reload', async () => {
  const { url } = await serve();
  const reader = await visit();
  await reader.goto(`${url}practice/?kind=choice`);
  await reader.see(card);
  await reader.run((wanted) => {
    document.querySelector<HTMLElement>(`${wanted} input`)!.focus();
  }, card);
  await reader.press('1');
  await reader.press('Enter');
  await reader.see(`${card} .quiz-verdict`);
  await reader.press('Enter');
  await reader.until(
    'the next item has the focus',
    (wanted) => {
      const found = document.querySelector(wanted);
      return (
        found?.querySelector('.quiz-verdict[hidden]') && found.contains(document.activeElement)
      );
    },
    card,
  );
  const item = await reader.run(
    (wanted) => document.querySelector<HTMLElement>(wanted)?.dataset['item'],
    card,
  );
  await reader.reload();
  await reader.until(
    'the same item is asked',
    (wanted, before) => document.querySelector<HTMLElement>(wanted)?.dataset['item'] === before,
    card,
    item,
  );
  expect(reader.trouble()).toEqual([]);
});
