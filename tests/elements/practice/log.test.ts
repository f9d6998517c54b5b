import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { loadCatalogue } from '../../../src/reader/catalogue.ts';
import { day } from '../../site/reviews.ts';
import { idOf } from '../../site/stored-log.ts';
import { says } from '../page.ts';
import { optionIds } from '../quiz-card/card.ts';
import { store, storedEntries } from '../reader.ts';
import { askedCard, askedItem, openPractice } from './session.ts';

const review = (number: number, item: string, at: number) => ({
  type: 'review',
  id: idOf(number),
  item,
  at,
  grade: 3,
  took: 1000,
});

it('a backlog is spread: thirty reviews today, the rest said to wait', async () => {
  const { questions } = await loadCatalogue([], { topics: 'all' });
  const items = questions.flatMap((question) => question.items.map(({ id }) => id));
  const old = Date.now() - 60 * day;
  await store(items.slice(0, 50).map((item, index) => review(index, item, old + index)));
  await openPractice('');
  await says('.practice-head', '30 items due, 10 new');
  await says('.practice-head', '20 more wait for the next days');
});

it('an item whose right answer was changed comes back, with a note', async () => {
  await openPractice();
  const item = await askedItem();
  const [wrong] = optionIds(page.elementLocator(await askedCard()), false);
  const before = review(1, item, Date.now() - 2 * day);
  await store([{ ...before, answer: { kind: 'choice', chosen: [wrong] } }]);
  await openPractice();
  await says('.practice-from', 'Its right answer was changed since you answered it.');
  expect(await askedItem()).toBe(item);
  expect(await storedEntries()).toHaveLength(1);
});
