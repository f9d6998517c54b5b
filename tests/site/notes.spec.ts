import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answerChoice, openCard, questionPage } from './quiz-card.ts';
import { expect, test } from './site.ts';
import { idOf, store, storedEntries, storedOf } from './stored-log.ts';

const ofPage = (page: Page) => page.locator('.question-end note-tools');

async function openTools(page: Page): Promise<void> {
  await openCard(page, 'choice');
  await ofPage(page).scrollIntoViewIfNeeded();
}

test('a question is bookmarked and written about, and both stand on one page', async ({ page }) => {
  await openTools(page);
  const title = await page.locator('h1').innerText();
  await ofPage(page).getByRole('button', { name: 'Bookmark' }).click();
  await expect(ofPage(page).getByRole('button', { name: 'Bookmark' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await ofPage(page).getByRole('button', { name: 'Add a note' }).click();
  await expect(ofPage(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Ask about <script> & "quotes".');
  await page.keyboard.press('Tab');
  await expect(ofPage(page)).toContainText('Kept.');
  await page.goto('notes/');
  const entry = page.locator('.notes-list > li');
  await expect(entry).toHaveCount(1);
  await expect(entry.getByRole('heading')).toHaveText(title);
  await expect(entry.getByRole('textbox')).toHaveValue('Ask about <script> & "quotes".');
  await expect(entry.getByRole('button', { name: 'Bookmark' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a quiz card takes a note once it was answered, and the note leads back to it', async ({
  page,
}) => {
  const card = await openCard(page, 'choice');
  await expect(card.locator('note-tools')).toHaveCount(0);
  await answerChoice(card, false);
  await card.getByRole('button', { name: 'Add a note' }).click();
  await card.getByRole('textbox').fill('mixed up');
  await card.getByRole('textbox').blur();
  await expect.poll(() => storedOf(page, 'note')).toHaveLength(1);
  const item = (await card.getAttribute('data-item'))!;
  await page.goto('notes/');
  await page.locator('.notes-list a').click();
  await expect(page).toHaveURL(new RegExp(`${item.replace('#', '/#')}$`));
});

test('what is typed is kept without leaving the field, and by leaving the page', async ({
  page,
}) => {
  await openTools(page);
  await ofPage(page).getByRole('button', { name: 'Add a note' }).click();
  await ofPage(page).getByRole('textbox').fill('after a pause');
  await expect.poll(() => storedOf(page, 'note')).toMatchObject([{ text: 'after a pause' }]);
  await ofPage(page).getByRole('textbox').fill('before the page is left');
  await page.goto('notes/');
  await expect(page.locator('.notes-list').getByRole('textbox')).toHaveValue(
    'before the page is left',
  );
});

test('two tabs: the newest note holds, and what is typed here is not run over', async ({
  page,
  context,
}) => {
  await openTools(page);
  await ofPage(page).getByRole('button', { name: 'Add a note' }).click();
  const other = await context.newPage();
  await openTools(other);
  await other
    .locator('.question-end note-tools')
    .getByRole('button', { name: 'Add a note' })
    .click();
  await other.locator('.question-end note-tools').getByRole('textbox').fill('from the other tab');
  await other.locator('.question-end note-tools').getByRole('textbox').blur();
  await expect(ofPage(page).getByRole('textbox')).toHaveValue('from the other tab');
  await ofPage(page).getByRole('textbox').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(', and on');
  await other.locator('.question-end note-tools').getByRole('textbox').fill('newer, elsewhere');
  await other.locator('.question-end note-tools').getByRole('textbox').blur();
  await expect
    .poll(() => storedOf(page, 'note'))
    .toContainEqual(expect.objectContaining({ text: 'newer, elsewhere' }));
  await page.keyboard.type('!');
  await expect(ofPage(page).getByRole('textbox')).toHaveValue(/^from the other tab, and on!$/);
  await ofPage(page).getByRole('textbox').fill('from here');
  await ofPage(page).getByRole('textbox').blur();
  await expect(other.locator('.question-end note-tools').getByRole('textbox')).toHaveValue(
    'from here',
  );
});

test('notes leave the site as Markdown, and what is emptied by mistake can be written again', async ({
  page,
}) => {
  await openTools(page);
  await ofPage(page).getByRole('button', { name: 'Add a note' }).click();
  await ofPage(page).getByRole('textbox').fill('to keep');
  await ofPage(page).getByRole('textbox').blur();
  await expect(ofPage(page)).toContainText('Kept.');
  await page.goto('notes/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a Markdown file' }).click();
  const file = readFileSync((await (await download).path())!, 'utf8');
  expect(file).toContain('to keep');
  expect(file).toContain(questionPage);
  const field = page.locator('.notes-list').getByRole('textbox');
  await field.fill('');
  await field.blur();
  await expect.poll(() => storedOf(page, 'note')).toHaveLength(2);
  await expect(field).toBeVisible();
  await page.reload();
  await expect(page.locator('reader-notes')).toContainText('Nothing is marked');
});

test('a backup carries notes and bookmarks to another browser, and what a newer version wrote', async ({
  page,
}) => {
  await page.goto('progress/');
  const entry = (n: number, type: string, more: object) => ({
    type,
    id: idOf(n),
    at: Date.UTC(2026, 0, n),
    ...more,
  });
  const entries = [
    entry(1, 'note', { about: 'ci-cd-in-mlops', text: 'from the other device' }),
    entry(2, 'bookmark', { about: 'ci-cd-in-mlops', on: true }),
    entry(3, 'of-a-newer-version', { words: 'kept as it is', list: ['a', 'b'] }),
  ];
  const backup = { format: 'llmops-handbook-progress', version: 2, entries };
  await page.locator('progress-backup textarea').fill(JSON.stringify(backup));
  await page.getByRole('button', { name: 'Read the text' }).click();
  await expect(page.locator('.preview')).toContainText('1 note, 1 bookmark, 1 other');
  await page.locator('.preview').getByRole('button', { name: /Add/ }).click();
  await expect(page.locator('.backup-done')).toHaveText('Added 3 entries.');
  expect(await storedEntries(page)).toHaveLength(3);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const saved = readFileSync((await (await download).path())!, 'utf8');
  expect((JSON.parse(saved) as { version: number }).version).toBe(2);
  for (const { id } of entries) expect(saved).toContain(id);
  await page.goto('notes/');
  await expect(page.locator('.notes-list').getByRole('textbox')).toHaveValue(
    'from the other device',
  );
});

test('hostile notes are text, and what is no note of ours is passed over', async ({ page }) => {
  await page.goto('notes/');
  await expect(page.locator('reader-notes')).toContainText('Nothing is marked');
  const markup = '<img src=x onerror="document.title=1"> </textarea><script>1</script>';
  await store(page, [
    { type: 'note', id: idOf(1), at: 1e12, about: 'ci-cd-in-mlops', text: markup },
    { type: 'note', id: idOf(2), at: 1e12, about: '../../x', text: 'no name of a question' },
    { type: 'note', id: idOf(3), at: 1e12, about: 'ci-cd-in-mlops#first', text: 7 },
    { type: 'bookmark', id: idOf(4), at: 1e12, about: 'gone-from-the-handbook', on: true },
  ]);
  const entries = page.locator('.notes-list > li');
  await expect(entries).toHaveCount(2);
  await expect(entries.first().getByRole('textbox')).toHaveValue(markup);
  await expect(entries.last()).toContainText('not in the handbook any more');
  await expect(page).toHaveTitle(/Notes/);
});
