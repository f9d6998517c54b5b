import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/islands/quiz-card/quiz-card-define.ts';
import { addNoteTools } from '../../../src/islands/notes/page-notes.ts';
import { cardOfPage } from '../../../src/reader/question-parts.ts';
import { all, field, found, press, show, write } from '../page.ts';
import { answer } from '../quiz-card/card.ts';
import { storedOf } from '../reader.ts';
import { openNotes } from './notes.ts';

const path = '/questions/mlops-fundamentals/what-is-mlops-vs-traditional-devops/';
const item = 'what-is-mlops-vs-traditional-devops#release-without-commit';

it('a quiz card takes a note once it was answered, and the note leads back to it', async () => {
  await addNoteTools();
  show('').append(await cardOfPage(path, item));
  const card = await found('quiz-card[data-live]');
  expect(all('note-tools', card)).toEqual([]);
  await answer(page.elementLocator(card), false);
  await press('Add a note', card);
  const note = await field('Your note', card);
  await write(note, 'mixed up');
  note.blur();
  await expect.poll(() => storedOf('note')).toHaveLength(1);
  openNotes();
  const link = await found<HTMLAnchorElement>('.notes-list a');
  expect(link.href.endsWith(`${path}#${item.split('#')[1]}`)).toBe(true);
});
