import { expect } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/islands/quiz-card/quiz-card-define.ts';
import { PracticeSessionElement } from '../../../src/islands/practice/practice-session-element.ts';
import { all, found, press, show, standAt } from '../page.ts';
import { answer } from '../quiz-card/card.ts';

customElements.define('practice-session', PracticeSessionElement);

const live = '.practice-item quiz-card[data-live]';

/** Shows practice at an address, in place of one that is open. */
export function showPractice(address: string): void {
  for (const main of all('main')) main.remove();
  standAt(address);
  show('<practice-session></practice-session>');
}

/** Shows practice with choice items alone, whose answer stands in the markup, and waits for the first. */
export async function openPractice(address = '?kind=choice'): Promise<void> {
  showPractice(address);
  await askedCard();
}

/** The card that is asked now. */
export const askedCard = () => found(live);

/** The id of the item that is asked now. */
export const askedItem = async (): Promise<string> => (await askedCard()).dataset['item'] ?? '';

/** Answers the item that is asked. */
export async function answerAsked(right: boolean): Promise<void> {
  await answer(page.elementLocator(await askedCard()), right);
  await found('.practice-grades');
}

/** Answers the item that is asked, and goes on to another one. */
export async function answerAndGoOn(right: boolean): Promise<void> {
  const item = await askedItem();
  await answerAsked(right);
  await goOn(right ? 'Good' : 'Continue');
  await expect.poll(() => all(`.practice-item quiz-card[data-item="${item}"]`)).toEqual([]);
}

/** Presses the button of a grade. */
export const goOn = async (grade: string) => press(grade, await found('.practice-grades'));
