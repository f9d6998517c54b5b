import { expect, it } from 'vitest';
import { appendAnswers } from '../../../src/reader/append-answers.ts';
import { newMiss } from '../../../src/reader/new-entry.ts';
import { readerLog, readerProgress } from '../../../src/reader/reader-log.ts';
import { day } from '../../site/reviews.ts';
import { idOf } from '../../site/stored-log.ts';
import { click } from '../page.ts';
import { store, storedOf } from '../reader.ts';
import { goOn, point, reveal, start } from '../mock-interview/interview.ts';
import { answerAsked, openPractice } from '../practice/session.ts';
import { answer, bring, textsOf } from './card.ts';

/** The reader began anew while his clock was a day ahead. */
const resetAhead = () =>
  store([{ type: 'reset', id: idOf(1), at: Date.now() + day, questions: 'all' }]);

/** Waits for what counts of the log. */
const counts = (...types: readonly string[]) =>
  expect.poll(async () => (await readerProgress()).map(({ type }) => type).sort()).toEqual(types);

it('what is answered after a reset by a clock that was ahead counts', async () => {
  await resetAhead();
  const card = await bring('first-gate');
  await answer(card, true);
  await counts('review');
  await expect.poll(() => textsOf(card, '.quiz-last')[0]).toMatch(/^Last time: right/);
});

it('so does what is answered in practice, and in an interview', async () => {
  await resetAhead();
  await openPractice();
  await answerAsked(false);
  await counts('review');
  await start();
  await reveal();
  await click(point(0));
  await goOn();
  await expect.poll(() => storedOf('rehearsal')).toHaveLength(1);
  await counts('rehearsal', 'review');
});

it('an answer is kept in the moment in which it is given, whatever the storage does', () => {
  const miss = newMiss('first/gate', 1000);
  void appendAnswers(miss);
  expect(readerLog.known).toContain(miss);
});
