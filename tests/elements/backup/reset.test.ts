import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { day, reviewOf } from '../../site/reviews.ts';
import { idOf } from '../../site/stored-log.ts';
import { buttons, found, press, says } from '../page.ts';
import { storedOf } from '../reader.ts';
import { openAgain, openProgress } from './progress-page.ts';
import { saved } from '../saved.ts';

it('saves a backup first, and can be undone for a day', async () => {
  await openProgress([reviewOf(1)]);
  await says('.tiles', /Items known 1 of/);
  const topics = await found<HTMLSelectElement>('.reset select');
  await userEvent.selectOptions(topics, 'MLOps Fundamentals');
  await press('Reset…');
  const text = await saved('Save a backup and reset');
  expect(JSON.parse(text)).toMatchObject({ entries: [{ id: idOf(1) }] });
  await says('.tiles', /Items known 0 of/);
  expect(await storedOf('review')).toHaveLength(1);
  await openAgain();
  await press('Undo it');
  await says('.tiles', /Items known 1 of/);
});

it('of yesterday can no longer be undone', async () => {
  await openProgress([
    reviewOf(1, { at: Date.now() - 4 * day }),
    { type: 'reset', id: idOf(2), at: Date.now() - 2 * day, questions: 'all' },
  ]);
  await says('.tiles', /Items known 0 of/);
  expect(buttons('Undo it')).toEqual([]);
});

it('pressed twice is one reset, which one press takes back', async () => {
  await openProgress([reviewOf(1)]);
  await press('Reset…');
  await found('.reset ~ .preview');
  const [reset] = buttons('Save a backup and reset');
  reset!.click();
  reset!.click();
  await found('.backup-done');
  await expect.poll(() => storedOf('reset')).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await storedOf('reset')).toHaveLength(1);
});
