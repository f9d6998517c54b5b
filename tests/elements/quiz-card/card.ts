import { items } from 'virtual:fixture-items';
import { expect } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import '../../../src/islands/quiz-card/quiz-card-define.ts';
import { show } from '../page.ts';

/** Puts the markup of an item into the page, and waits until it is brought to life. */
export async function bring(name: string): Promise<Locator> {
  const markup = items[name];
  if (markup === undefined) throw new Error(`There is no item ${name} among the fixtures.`);
  const card = show(markup).querySelector<HTMLElement>('quiz-card')!;
  while (!('live' in card.dataset)) await new Promise(requestAnimationFrame);
  return page.elementLocator(card);
}

/** The ids of options that are right or wrong, out of the answer that stands in the markup. */
export function optionIds(card: Locator, right: boolean, list = 0): string[] {
  const answer = card.element().querySelectorAll('.quiz-answer ol')[list];
  const options = [...(answer?.querySelectorAll<HTMLElement>('li') ?? [])];
  return options
    .filter((option) => 'right' in option.dataset === right)
    .map(({ dataset }) => dataset['for'] ?? '');
}

/** One element of a card, by its selector. */
export function part(card: Locator, selector: string): HTMLElement {
  const found = card.element().querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The card has no ${selector}`);
  return found;
}

export const all = (card: Locator, selector: string): HTMLElement[] => [
  ...card.element().querySelectorAll<HTMLElement>(selector),
];

export const textsOf = (card: Locator, selector: string): string[] =>
  all(card, selector).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

export const choose = (card: Locator, id: string) =>
  userEvent.click(part(card, `li[data-option="${id}"] label`));

export const press = (card: Locator, name: string) => card.getByRole('button', { name }).click();

/** Waits for what is said of an answer. */
export const verdict = (card: Locator, words: RegExp) =>
  expect.poll(() => textsOf(card, '.quiz-verdict')[0]).toMatch(words);

/** Types keys where the focus is, in the syntax of testing-library. */
export const keys = (text: string) => userEvent.keyboard(text);

/** Ticks what is right, or one wrong option alone, and checks. */
export async function answer(card: Locator, right: boolean): Promise<void> {
  const ids = optionIds(card, right);
  for (const id of right ? ids : ids.slice(0, 1)) await choose(card, id);
  await press(card, 'Check');
}
