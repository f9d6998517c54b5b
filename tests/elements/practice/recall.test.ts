import { expect, it } from 'vitest';
import '../../../src/islands/recall-card/recall-card-define.ts';
import { all, click, field, found, press, says, wordsOf, write } from '../page.ts';
import { storedOf } from '../reader.ts';
import { goOn, showPractice } from './session.ts';

it('an answer in own words that is undone is there to be corrected: what was written and ticked', async () => {
  showPractice('?kind=recall');
  await found('.recall-question');
  const question = wordsOf('.recall-question');
  await write(
    await field<HTMLTextAreaElement>('Say your answer aloud'),
    'It drifts, and nobody looks.',
  );
  await press('I have answered');
  await found('.points-list input');
  await click(all<HTMLInputElement>('.points-list input')[0]!);
  await goOn('Again');
  await expect.poll(() => wordsOf('.recall-question')).not.toBe(question);
  await press('Undo');
  await says('.recall-question', question);
  expect((await field<HTMLTextAreaElement>('Say your answer aloud')).value).toBe(
    'It drifts, and nobody looks.',
  );
  await found('.points-list input');
  expect(all<HTMLInputElement>('.points-list input').map(({ checked }) => checked)[0]).toBe(true);
  await goOn('Good');
  await expect.poll(() => storedOf('rehearsal')).toHaveLength(2);
});

it('an answer that is begun outlives another one that is begun after it', async () => {
  const answer = () => field<HTMLTextAreaElement>('Say your answer aloud');
  const begin = async (topic: string, text: string) => {
    showPractice(`?kind=recall&topic=${topic}`);
    const own = await answer();
    if (text !== '') await write(own, text);
    return own;
  };
  await begin('mlops-fundamentals', 'the first');
  await begin('technical-mlops', 'the second');
  expect((await begin('mlops-fundamentals', '')).value).toBe('the first');
  await press('I have answered');
  await found('.points-list input');
  await goOn('Again');
  await expect.poll(() => storedOf('rehearsal')).toHaveLength(1);
  expect((await begin('technical-mlops', '')).value).toBe('the second');
});
