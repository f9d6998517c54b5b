import { expect, it } from 'vitest';
import { reviewOf } from '../../site/reviews.ts';
import { idOf } from '../../site/stored-log.ts';
import { buttons, press, says } from '../page.ts';
import { comeBack, store, storedOf } from '../reader.ts';
import { answerAndGoOn, askedItem, openPractice } from './session.ts';

const last = 'Undo the last answer';

it('takes back what was answered here, not what another tab or a mock interview answered since', async () => {
  await openPractice();
  const item = await askedItem();
  await answerAndGoOn(true);
  const [given] = await storedOf('review');
  await store([reviewOf(7, { item: 'ci-cd-in-mlops#of-another-tab', at: Date.now() })]);
  await says('.practice-count', /^2 of/);
  await press(last);
  await expect.poll(() => storedOf('undo')).toMatchObject([{ entry: given!.id }]);
  expect(await askedItem()).toBe(item);
  expect(given!.id).not.toBe(idOf(7));
  await expect.poll(() => buttons(last)).toEqual([]);
});

it('also after a reload, one answer after the other', async () => {
  await openPractice();
  await answerAndGoOn(true);
  await answerAndGoOn(true);
  const given = (await storedOf('review')).map(({ id }) => id);
  await comeBack();
  await openPractice();
  await press(last);
  await expect.poll(() => storedOf('undo')).toMatchObject([{ entry: given[1] }]);
  await press(last);
  await expect.poll(async () => (await storedOf('undo')).length).toBe(2);
  await expect.poll(() => buttons(last)).toEqual([]);
});

it('also the only answer of a topic, in a session that asks of all', async () => {
  await openPractice('?question=ci-cd-in-mlops&kind=choice');
  const item = await askedItem();
  await answerAndGoOn(true);
  await comeBack();
  await openPractice('');
  await press(last);
  await expect.poll(askedItem).toBe(item);
});
