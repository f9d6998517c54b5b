import { expect, it } from 'vitest';
import { backupOf, day, item, reviewOf } from '../../site/reviews.ts';
import { buttons, found, says, wordsOf } from '../page.ts';
import { storedEntries } from '../reader.ts';
import { choose, drop, openProgress } from './progress-page.ts';

const review = reviewOf(7);
const trouble = 'progress-backup .trouble';

it.each<[string, string, RegExp]>([
  ['truncated JSON', backupOf([review]).slice(0, -20), /no JSON, or was cut off/],
  ['another schema', '{"format":"anki"}', /no backup of this handbook/],
  ['a newer version', backupOf([], { version: 99 }), /newer version of the handbook/],
  ['__proto__ keys', backupOf([]).replace('[]', '[{"__proto__":{"x":1}}]'), /cannot be read/],
  ['NaN', backupOf([review]).replace('1000', 'NaN'), /no JSON/],
  ['a grade of 9', backupOf([{ ...review, grade: 9 }]), /wrong grade/],
  ['a date in the future', backupOf([{ ...review, at: Date.now() + 9 * day }]), /in the future/],
  [
    'one id with two contents',
    backupOf([review, { ...review, grade: 1 }]),
    /id of another one with other content/,
  ],
  ['markup as an id', backupOf([{ ...review, id: '<img src=x onerror=alert(1)>' }]), /wrong id/],
])('a file with %s is refused, and the store stays as it was', async (_, text, message) => {
  await openProgress([reviewOf(1)]);
  const before = await storedEntries();
  await choose(text);
  await says(trouble, message);
  await expect.poll(() => document.activeElement).toBe(document.querySelector(trouble));
  expect(buttons('Add them')).toEqual([]);
  expect(await storedEntries()).toEqual(before);
});

it('a file above 40 MB is refused, and a far larger one is not even read', async () => {
  await openProgress([reviewOf(1)]);
  drop(new File([new Uint8Array(41_000_000).fill(32)], 'backup.json'));
  await says(trouble, /41 MB.*at most 40 MB/);
  const larger = new File([], 'backup.json');
  let isRead = false;
  for (const name of ['text', 'arrayBuffer', 'stream', 'slice']) {
    Object.defineProperty(larger, name, { value: () => (isRead = true) });
  }
  Object.defineProperty(larger, 'size', { value: 200_000_000 });
  drop(larger);
  await says(trouble, /200 MB. No backup is that large/);
  expect(isRead).toBe(false);
});

it('a CSV whose times a spreadsheet has rounded is refused with its reason', async () => {
  await openProgress();
  const header = 'card_id,review_time,review_rating,review_state,review_duration';
  await choose(`${header}\n${item},1.79E+12,3,0,4000`, 'reviews.csv');
  await found(trouble);
  expect(wordsOf(trouble)).toContain('Line 2: review_time is "1.79E+12"');
  expect(wordsOf(trouble)).toContain('Nothing was imported');
});
