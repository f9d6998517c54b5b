import type { Page } from '@playwright/test';
import { openCard } from './quiz-card.ts';
import { expect, test } from './site.ts';
import { storedOf } from './stored-log.ts';

const ofPage = (page: Page) => page.locator('.question-end note-tools');

async function openTools(page: Page): Promise<void> {
  await openCard(page, 'choice');
  await ofPage(page).scrollIntoViewIfNeeded();
}

test('what is typed is kept by leaving the page', async ({ page }) => {
  await openTools(page);
  await ofPage(page).getByRole('button', { name: 'Add a note' }).click();
  await ofPage(page).getByRole('textbox').fill('before the page is left');
  await page.goto('notes/');
  await expect(page.locator('.notes-list').getByRole('textbox')).toHaveValue(
    'before the page is left',
  );
});

test('printed, a note that is longer than its field is whole', async ({ page }) => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index + 1} of <b>mine</b>`);
  await openTools(page);
  await ofPage(page).getByRole('button', { name: 'Add a note' }).click();
  await ofPage(page).getByRole('textbox').fill(lines.join('\n'));
  await page.goto('notes/');
  const entry = page.locator('.notes-list > li');
  await expect(entry.getByRole('textbox')).toHaveValue(/line 40/);
  await expect(entry.getByText('line 40 of')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(entry.getByRole('textbox')).toBeHidden();
  await expect(entry.getByText('line 40 of <b>mine</b>')).toBeVisible();
  expect(await entry.innerText()).toContain(lines.join('\n'));
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
