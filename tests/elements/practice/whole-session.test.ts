import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { all, found, press, says, wordsOf } from '../page.ts';
import { comeBack, storedOf } from '../reader.ts';
import { answerAndGoOn, answerAsked, askedCard, askedItem, goOn, openPractice } from './session.ts';

it('a new reader is asked ten new items, no two of one question in a row, topics in turn', async () => {
  await openPractice();
  await says('.practice-head', '0 items due, 10 new');
  const asked: string[] = [];
  for (let done = 0; done < 10; done += 1) {
    asked.push(await askedItem());
    await says('.practice-count', `${done} of 10 done`);
    if (done < 9) await answerAndGoOn(true);
  }
  await answerAsked(true);
  await goOn('Good');
  await says('.practice-end h2', /^Done for now$/);
  expect(wordsOf('.practice-end')).toContain(
    'You answered 10 items, 10 of them right at the first try.',
  );
  const questions = asked.map((id) => id.split('#')[0]);
  expect(new Set(asked).size).toBe(10);
  expect(questions.filter((slug, index) => slug === questions[index - 1])).toEqual([]);
  await press('10 more new items');
  await askedCard();
});

it('the buttons say when each grade brings the item back, in rising order', async () => {
  await openPractice();
  await answerAsked(true);
  const days = all('.practice-grades button span').map(({ textContent }) => {
    const [, number, unit] = /^in (\d+) (minute|hour|day|month)s?$/.exec(textContent ?? '')!;
    return Number(number) * { minute: 1 / 1440, hour: 1 / 24, day: 1, month: 30 }[unit!]!;
  });
  expect(days).toHaveLength(3);
  expect([...days].sort((a, b) => a - b)).toEqual(days);
});

it('a wrong answer, and one that was shown, come back in the same session', async () => {
  await openPractice('?kind=choice&topic=mlops-fundamentals');
  const wrong = await askedItem();
  await answerAndGoOn(false);
  const shown = await askedItem();
  await page
    .elementLocator(await askedCard())
    .getByRole('button', { name: 'Show the answer' })
    .click();
  await found('.practice-grades');
  await goOn('Continue');
  await expect
    .poll(async () => (await storedOf('review')).map(({ grade }) => grade))
    .toEqual([1, 1]);
  await expect.poll(() => all(`.practice-item quiz-card[data-item="${shown}"]`)).toEqual([]);
  const later: string[] = [];
  for (let done = 0; done < 10 && !(later.includes(wrong) && later.includes(shown)); done += 1) {
    later.push(await askedItem());
    await answerAsked(true);
    await goOn('Good');
    await expect.poll(() => all('.practice-grades')).toEqual([]);
    if (document.querySelector('.practice-end')) break;
  }
  expect(later).toContain(wrong);
  expect(later).toContain(shown);
});

it('leaving and coming back goes on where the reader was', async () => {
  await openPractice();
  await answerAndGoOn(true);
  const item = await askedItem();
  await comeBack();
  await openPractice();
  expect(await askedItem()).toBe(item);
  await says('.practice-count', /^1 of 10 done$/);
});
