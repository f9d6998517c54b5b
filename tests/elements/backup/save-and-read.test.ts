import { expect, it } from 'vitest';
import { ReaderNotesElement } from '../../../src/islands/notes/reader-notes-element.ts';
import '../../../src/islands/notes/note-tools-define.ts';
import { backupOf, item, reviewOf } from '../../site/reviews.ts';
import { idOf } from '../../site/stored-log.ts';
import { field, found, press, says, show, write } from '../page.ts';
import { forgetEverything, storedEntries, storedOf } from '../reader.ts';
import { choose, drop, openAgain, openProgress } from './progress-page.ts';
import { saved } from '../saved.ts';

customElements.define('reader-notes', ReaderNotesElement);

const byId = (entries: readonly { id: string }[]) =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));

it('export, wipe, import: the log is the same, and a second import adds nothing', async () => {
  const entries = [reviewOf(1), reviewOf(2, { grade: 1 }), reviewOf(3)];
  await openProgress(entries);
  const text = await saved('Save a backup');
  await forgetEverything();
  await openAgain();
  await says('.tiles', /Items known 0 of/);
  await choose(text);
  await says('.preview', 'It adds 3 answers.');
  expect(await storedEntries()).toEqual([]);
  await press('Add them');
  await says('.backup-done', /^Added 3 entries\.$/);
  expect(byId(await storedEntries())).toEqual(byId(entries));
  await choose(text);
  await says('.preview', 'Nothing new: all 3 entries are here already.');
});

it('a backup travels as a text, and by a drop', async () => {
  await openProgress([reviewOf(1)]);
  await press('As a text to copy');
  const copied = await field<HTMLTextAreaElement>('Copy all of it');
  await expect.poll(() => copied.value).toMatch(/^handbook1:/);
  const text = copied.value;
  const json = await saved('Save a backup');
  await forgetEverything();
  await openAgain();
  await write(await field('Or paste the text'), text);
  await press('Read the text');
  await says('.preview', 'It adds 1 answer.');
  await press('Cancel');
  drop(new File([json], 'backup.json', { type: 'application/json' }));
  await press('Add them');
  await expect.poll(storedEntries).toHaveLength(1);
});

it('reviews as CSV for the FSRS optimizer, and back', async () => {
  await openProgress([reviewOf(1), reviewOf(2, { grade: 1 })]);
  const csv = await saved('Reviews as CSV, for FSRS');
  expect(csv.split('\n')[0]).toBe('card_id,review_time,review_rating,review_state,review_duration');
  expect(csv.trim().split('\n')).toHaveLength(3);
  await forgetEverything();
  await openAgain();
  await choose(csv, 'reviews.csv');
  await press('Add them');
  await expect
    .poll(() => storedOf('review'))
    .toMatchObject([
      { item, grade: 3 },
      { item, grade: 1 },
    ]);
});

it('notes and bookmarks are carried, and what a newer version wrote', async () => {
  await openProgress();
  const entry = (number: number, type: string, more: object) => ({
    type,
    id: idOf(number),
    at: Date.UTC(2026, 0, number),
    ...more,
  });
  const entries = [
    entry(1, 'note', { about: 'ci-cd-in-mlops', text: 'from the other device' }),
    entry(2, 'bookmark', { about: 'ci-cd-in-mlops', on: true }),
    entry(3, 'of-a-newer-version', { words: 'kept as it is', list: ['a', 'b'] }),
  ];
  await write(await field('Or paste the text'), backupOf(entries, { version: 2 }));
  await press('Read the text');
  await says('.preview', '1 note, 1 bookmark, 1 other');
  await press('Add them');
  await says('.backup-done', /^Added 3 entries\.$/);
  expect(byId(await storedEntries())).toEqual(entries);
  const text = await saved('Save a backup');
  expect(JSON.parse(text)).toMatchObject({ version: 2 });
  for (const { id } of entries) expect(text).toContain(id);
  show('<reader-notes></reader-notes>');
  const note = await found<HTMLTextAreaElement>('.notes-list textarea');
  expect(note.value).toBe('from the other device');
});
