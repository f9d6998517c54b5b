import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storedOf } from '../site/stored-log.ts';
import { hasFocus, hasSaid, tabTo } from './keyboard.ts';
import { openCard } from './page-with.ts';
import { answerChoiceOn } from './practice-card.ts';
import { serve } from './served.ts';
import { visit, type Visitor } from './visitor.ts';

const page = 'questions/mlops-fundamentals/ci-cd-in-mlops/';
const tools = '.question-end note-tools';

async function openTools(reader: Visitor, url: string): Promise<void> {
  await reader.goto(url + page);
  await reader.run(() => document.querySelector('.question-end')!.scrollIntoView());
  await reader.see(`${tools} button`, 'Bookmark');
}

const noteOn = (reader: Visitor, field: string) =>
  reader.run((wanted) => document.querySelector<HTMLTextAreaElement>(wanted)?.value, field);

test('a bookmark and a note by mouse: announced, kept, listed, saved as a file, and emptied by mistake', async () => {
  const { url } = await serve();
  const reader = await visit({ width: 390, height: 844 });
  await openTools(reader, url);
  await reader.click(`${tools} button`, 'Bookmark');
  await reader.see(`${tools} [aria-pressed=true]`, 'Bookmark');
  await hasSaid(reader, 'Bookmarked.');
  await reader.click(`${tools} button`, 'Add a note');
  await hasFocus(reader, `${tools} textarea`);
  await reader.type('Ask <b>who</b> & why.');
  // Left without leaving the field.
  await reader.goto(`${url}notes/`);
  await reader.see('.notes-list textarea');
  expect(await noteOn(reader, '.notes-list textarea')).toBe('Ask <b>who</b> & why.');
  await reader.see('.notes-list [aria-pressed=true]', 'Bookmark');
  await reader.click('reader-notes button', 'Save as a Markdown file');
  expect(readFileSync(await reader.downloaded('.md'), 'utf8')).toContain(page);
  await reader.click('.notes-list button', 'Bookmark');
  await hasFocus(reader, '.notes-list button', 'Bookmark');
  await reader.see('.notes-list [aria-pressed=false]');
  expect(reader.trouble()).toEqual([]);
});

test('by keys alone: a note on an item that was answered leads back to it', async () => {
  const { url } = await serve();
  const reader = await visit();
  const card = await openCard(reader, url, 'choice');
  await answerChoiceOn(reader, card, false);
  await hasFocus(reader, `${card} .quiz-verdict`);
  await tabTo(reader, `${card} .note-mark`);
  await reader.press('Space');
  await reader.see(`${card} .note-mark[aria-pressed=true]`);
  await reader.press('Tab');
  await reader.press('Enter');
  await hasFocus(reader, `${card} textarea`);
  await reader.type('mixed up');
  await reader.press('Tab');
  await reader.see(`${card} .note-said`, 'Kept.');
  const item = await reader.run((wanted) => {
    const found = document.querySelector<HTMLElement>(wanted);
    return found?.dataset['item'] ?? '';
  }, card);
  expect(await storedOf(reader, 'note')).toMatchObject([{ about: item, text: 'mixed up' }]);
  await reader.goto(`${url}notes/`);
  await reader.see('.notes-list a');
  await tabTo(reader, '.notes-list a');
  await reader.press('Enter');
  await reader.until(
    'the page of the item is open there',
    (hash) => location.hash === hash,
    `#${item.split('#')[1]}`,
  );
  expect(reader.trouble()).toEqual([]);
});

test('two tabs: a note kept in one stands in the field of the other', async () => {
  const { url } = await serve();
  const reader = await visit();
  await openTools(reader, url);
  await reader.click(`${tools} button`, 'Add a note');
  const other = await reader.newTab();
  await openTools(other, url);
  await other.click(`${tools} button`, 'Add a note');
  await other.type('from the other tab');
  await other.press('Tab');
  await other.see(`${tools} .note-said`, 'Kept.');
  await reader.until(
    'the other note is here',
    (field) => document.querySelector<HTMLTextAreaElement>(field)?.value === 'from the other tab',
    `${tools} textarea`,
  );
  expect(reader.trouble()).toEqual([]);
});
