import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, field, found, press, says, wordsOf, write } from '../page.ts';
import { comeBack, store, storedOf } from '../reader.ts';
import { idOf } from '../../site/stored-log.ts';
import { saved } from '../saved.ts';
import { about, openNote, openNotes, openTools, title } from './notes.ts';

const path = `questions/mlops-fundamentals/${about}/`;

it('a question is bookmarked and written about, and both stand on one page', async () => {
  const tools = await openTools();
  await press('Bookmark', tools);
  const mark = await found('.note-mark', tools);
  await expect.element(mark).toHaveAttribute('aria-pressed', 'true');
  await press('Add a note', tools);
  expect(document.activeElement).toBe(await field('Your note', tools));
  await userEvent.keyboard('Ask about <script> & "quotes".');
  await userEvent.keyboard('{Tab}');
  await says('note-tools', 'Kept.');
  openNotes();
  const entry = await found('.notes-list > li');
  expect(all('.notes-list > li')).toHaveLength(1);
  expect(wordsOf('h2', entry)).toBe(title);
  const note = await field('Your note', entry);
  await expect.poll(() => note.value).toBe('Ask about <script> & "quotes".');
  expect((await found('.note-mark', entry)).getAttribute('aria-pressed')).toBe('true');
});

it('what is typed is kept without leaving the field', async () => {
  await write(await openNote(), 'after a pause');
  await expect.poll(() => storedOf('note')).toMatchObject([{ text: 'after a pause' }]);
});

it('what is changed holds, also where the clock was ahead when it was written', async () => {
  const [id, at] = [idOf(1), Date.now() + 3_600_000];
  await store([{ type: 'note', id, about, text: 'an hour ahead', at }]);
  const tools = await openTools();
  await press('Your note', tools);
  const note = await field<HTMLTextAreaElement>('Your note', tools);
  await write(note, 'and now');
  note.blur();
  await says('note-tools', 'Kept.');
  await comeBack();
  await expect.poll(() => storedOf('note')).toHaveLength(2);
  expect(note.value).toBe('and now');
});

it('notes leave the site as Markdown, and what is emptied by mistake can be written again', async () => {
  const note = await openNote();
  await write(note, 'to keep');
  note.blur();
  await says('note-tools', 'Kept.');
  openNotes();
  const file = await saved('Save as a Markdown file');
  expect(file).toContain('to keep');
  expect(file).toContain(path);
  const again = await field('Your note', await found('.notes-list'));
  await write(again, '');
  again.blur();
  await expect.poll(() => storedOf('note')).toHaveLength(2);
  expect(again.checkVisibility()).toBe(true);
  await comeBack();
  openNotes();
  await says('reader-notes', 'Nothing is marked');
});

it('a note in Hebrew or Arabic runs from the right, where it is written and on paper', async () => {
  const note = await openNote();
  await write(note, 'זיכרון KV-cache!');
  note.blur();
  await says('note-tools', 'Kept.');
  openNotes();
  const again = await field('Your note', await found('.notes-list'));
  await expect.poll(() => again.value).not.toBe('');
  for (const written of [again, ...all('.notes-printed')]) {
    expect(getComputedStyle(written).direction, written.className).toBe('rtl');
  }
});

it('hostile notes are text, and what is no note of ours is passed over', async () => {
  const before = document.title;
  const markup = '<img src=x onerror="document.title=1"> </textarea><script>1</script>';
  const note = { type: 'note', at: 1e12 };
  await store([
    { ...note, id: idOf(1), about, text: markup },
    { ...note, id: idOf(2), about: '../../x', text: 'no name of a question' },
    { ...note, id: idOf(3), about: `${about}#first`, text: 7 },
    { type: 'bookmark', id: idOf(4), at: 1e12, about: 'gone-from-the-handbook', on: true },
  ]);
  openNotes();
  await expect.poll(() => all('.notes-list > li')).toHaveLength(2);
  const [first, last] = all('.notes-list > li');
  const written = await field('Your note', first);
  await expect.poll(() => written.value).toBe(markup);
  expect(last?.innerText).toContain('not in the handbook any more');
  expect(document.title).toBe(before);
});
