import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { day } from '../../site/reviews.ts';
import { all, click, field, found, says, wordsOf, write } from '../page.ts';
import { comeBack, storedOf } from '../reader.ts';
import { answerAsked, askedCard, askedItem, openPractice, showPractice } from './session.ts';

const openChoices = async () => click(await found('.practice-choices summary'));

it('limits a day, topics and an interview date are kept', async () => {
  await openPractice('');
  await openChoices();
  const items = await field('New items');
  await write(items, '3');
  items.blur();
  await says('.practice-head', '3 new');
  const date = await field('My interview is on');
  await write(date, new Date(Date.now() + 3 * day).toISOString().slice(0, 10));
  date.blur();
  await expect.poll(() => storedOf('setting')).toHaveLength(2);
  await click(await field('Technical Aspects of MLOps'));
  await expect.poll(() => location.search).toContain('topic=technical-mlops');
  await click(await field('Choice'));
  await comeBack();
  await openPractice(location.search);
  await says('.practice-head', '3 new');
  await answerAsked(true);
  const easy = all('.practice-grades button').at(-1)?.textContent;
  expect(easy).toMatch(/in (\d+ hours?|[123] days?)/);
});

it('a begun answer survives a choice that its item fits', async () => {
  await openPractice();
  const item = await askedItem();
  const [first] = all<HTMLInputElement>('.quiz-options input', await askedCard());
  await click(first!);
  await openChoices();
  const reviews = await field('Reviews');
  await write(reviews, '40');
  reviews.blur();
  await expect.poll(() => storedOf('setting')).toHaveLength(1);
  expect(await askedItem()).toBe(item);
  expect(first?.isConnected && first.checked).toBe(true);
});

it('the day of the interview is typed digit by digit, kept on leaving the field, and lies ahead', async () => {
  await openPractice();
  const item = await askedItem();
  await openChoices();
  const date = await field('My interview is on');
  const year = new Date().getFullYear() + 1;
  date.focus();
  await userEvent.keyboard(`1224${year}`);
  expect(document.activeElement).toBe(date);
  expect(date.value).toBe(`${year}-12-24`);
  expect(await askedItem()).toBe(item);
  // Over the button that opens the calendar.
  await userEvent.keyboard('{Tab}{Tab}');
  expect(document.activeElement).not.toBe(date);
  await expect.poll(() => storedOf('setting')).toHaveLength(1);
  const again = async () => {
    await comeBack();
    await openPractice();
    await openChoices();
    return field('My interview is on');
  };
  expect((await again()).value).toBe(`${year}-12-24`);
  const past = await field('My interview is on');
  await write(past, '2020-01-01');
  past.blur();
  await expect.poll(() => wordsOf('#interview-problem')).toBe('2020-01-01 is not in the future.');
  expect((await again()).value).toBe(`${year}-12-24`);
});

it.each(['?topic=%3Cscript%3E', '?kind=__proto__', '?question=../../x', '?difficulty=%00'])(
  'hostile choices in the address ask nothing, and break nothing: %s',
  async (address) => {
    showPractice(address);
    await says('.practice-end h2', /^Nothing is due now$/);
  },
);
