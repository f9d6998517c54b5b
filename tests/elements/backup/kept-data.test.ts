import { expect, it, vi } from 'vitest';
import { backupOf, reviewOf } from '../../site/reviews.ts';
import { press, says } from '../page.ts';
import { storedEntries } from '../reader.ts';
import { choose, openProgress } from './progress-page.ts';
import { saved } from '../saved.ts';

it('reviews of questions that are no more are kept, and shown as retired', async () => {
  await openProgress();
  await choose(backupOf([reviewOf(7, { item: 'long-gone#an-item' })]));
  await press('Add them');
  await says('[aria-labelledby=retired]', 'long-gone#an-item');
  await says('.tiles', /Items known 0 of/);
});

it('records that cannot be read are told, kept, and saved as they are', async () => {
  const damaged = { id: 'x', type: 'review', grade: '<img src=x>' };
  await openProgress([reviewOf(1), damaged]);
  await says('progress-backup .trouble', 'One record');
  expect(JSON.parse(await saved('Save what cannot be read'))).toEqual([damaged]);
  expect(await storedEntries()).toHaveLength(2);
  await says('.tiles', /Items known 1 of/);
});

it('what the browser says of keeping the data is told as it is', async () => {
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
  await openProgress(Array.from({ length: 20 }, (_, index) => reviewOf(index)));
  await says('progress-backup', '20 entries of your progress are in no backup.');
  await press('Ask it to keep it');
  await says('.backup-done', /^The browser said no/);
});
