import { expect, it } from 'vitest';
import { found, standAt } from '../page.ts';
import { answerAsked, askedCard, askedItem, openPractice } from './session.ts';

/** What a browser tells after a link within the page was followed, as the one that skips to its content, and on the way back. */
async function comeBackTo(address: string): Promise<void> {
  standAt(address);
  dispatchEvent(new PopStateEvent('popstate'));
  await new Promise((resolve) => setTimeout(resolve, 300));
}

it('an answer that is begun outlives a link within the page', async () => {
  await openPractice();
  const card = await askedCard();
  card.querySelector<HTMLInputElement>('input')!.click();
  await comeBackTo('?kind=choice#_top');
  expect(await askedCard()).toBe(card);
  expect(card.querySelectorAll('input:checked')).toHaveLength(1);
});

it('so does an answer that was given, until the reader goes on', async () => {
  await openPractice();
  const item = await askedItem();
  await answerAsked(true);
  await comeBackTo('?kind=choice#_top');
  await found('.practice-grades');
  expect(await askedItem()).toBe(item);
});

it('the way back to another choice asks what that one lets pass', async () => {
  await openPractice();
  await comeBackTo('?kind=order');
  await expect.poll(async () => (await askedCard()).dataset['kind']).toBe('order');
});
