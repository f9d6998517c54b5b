import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ReaderSettingsElement } from '../../../src/islands/settings/reader-settings-element.ts';
import { all, click, field, found, says, show } from '../page.ts';
import { optionIds } from '../quiz-card/card.ts';
import { page } from 'vitest/browser';
import { storedOf } from '../reader.ts';
import { askedCard, askedItem, openPractice } from './session.ts';

customElements.define('reader-settings', ReaderSettingsElement);

const inputs = async () => all<HTMLInputElement>('.quiz-options input', await askedCard());
const isAsked = (item: string) => all(`.practice-item quiz-card[data-item="${item}"]`).length === 1;

it('by the keyboard alone: digit, Enter, a grade, undo, the list of keys', async () => {
  await openPractice();
  const item = await askedItem();
  const options = await inputs();
  options[0]?.focus();
  await userEvent.keyboard('?');
  await says('.practice-keys', 'undo the last answer');
  for (const id of optionIds(page.elementLocator(await askedCard()), true)) {
    await userEvent.keyboard(String(options.findIndex(({ value }) => value === id) + 1));
  }
  await userEvent.keyboard('{Enter}');
  await says('.practice-grades', /Hard.*Good.*Easy/);
  await userEvent.keyboard('4');
  await expect.poll(() => isAsked(item)).toBe(false);
  await askedCard();
  await expect.poll(() => storedOf('regrade')).toMatchObject([{ grade: 4 }]);
  const [first] = await inputs();
  await expect.poll(() => document.activeElement).toBe(first);
  await userEvent.keyboard('u');
  await expect.poll(() => isAsked(item)).toBe(true);
  const [review] = await storedOf('review');
  await expect.poll(() => storedOf('undo')).toMatchObject([{ entry: review!.id }]);
  await says('.practice-count', /^0 of/);
});

it('single keys can be turned off, and nothing answers to them outside the card', async () => {
  await openPractice();
  show('<button>Elsewhere</button>').querySelector('button')!.focus();
  await userEvent.keyboard('1');
  expect(all('.practice-item input:checked')).toEqual([]);
  show('<reader-settings></reader-settings>');
  await click(await field('Single keys'));
  await openPractice();
  (await inputs())[0]?.focus();
  await userEvent.keyboard('2?');
  expect(all('.practice-item input:checked')).toEqual([]);
  expect(all('.practice-keys')).toEqual([]);
  await openPractice();
  (await inputs())[0]?.focus();
  await userEvent.keyboard('2');
  expect(all('.practice-item input:checked')).toEqual([]);
  await found('.practice-item');
});
