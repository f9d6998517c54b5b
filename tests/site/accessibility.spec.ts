import { violations } from './axe.ts';
import { askedCard } from './practice-page.ts';
import { answerChoice } from './quiz-card.ts';
import { expect, test } from './site.ts';

test('the search dialog breaks none, with results and without', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  for (const query of ['drift', 'xyzzyqq']) {
    // The home page has a field of that name too.
    await page.locator('dialog').getByLabel('Search the handbook').fill(query);
    await expect(page.locator('.search-count')).toHaveText(/\w/);
    expect(await violations(page, 'dialog')).toEqual([]);
  }
});

test('an answer in practice breaks none, nor do a mock interview and its report', async ({
  page,
}) => {
  await page.goto('practice/?kind=choice');
  await answerChoice(askedCard(page), true);
  await page.locator('.practice-choices summary').click();
  expect(await violations(page, 'main')).toEqual([]);
  await page.goto('practice/mock-interview/');
  await page.getByLabel('20 minutes').check();
  await page.getByRole('button', { name: 'Start' }).click();
  for (let n = 0; n < 4; n += 1) {
    await page.getByRole('button', { name: 'I have answered' }).click();
    await page.locator('.points-list input').first().check();
    if (n === 0) expect(await violations(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: /Next question|End and see/ }).click();
  }
  await expect(page.locator('.mock-report')).toBeVisible();
  expect(await violations(page, 'main')).toEqual([]);
  await page.goto('progress/');
  await expect(page.locator('.tiles')).toBeVisible();
  expect(await violations(page, 'main')).toEqual([]);
});

test('whole questions, notes, confidence and the pretest break none of the rules', async ({
  page,
}) => {
  await page.goto('settings/');
  await page.getByLabel('How sure are you?').check();
  await page.getByLabel('Two items before you read').check();
  await page.goto('practice/?kind=recall');
  await page.getByRole('button', { name: 'I have answered' }).click();
  await expect(page.locator('.points-list input').first()).toBeVisible();
  expect(await violations(page, 'main')).toEqual([]);
  await page.goto('questions/mlops-fundamentals/ci-cd-in-mlops/');
  await expect(page.getByRole('dialog').locator('quiz-card[data-live]')).toHaveCount(2);
  expect(await violations(page, 'dialog.pretest')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('quiz-card').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.quiz-confidence').first()).toBeVisible();
  const tools = page.locator('.question-end note-tools');
  await tools.getByRole('button', { name: 'Bookmark' }).click();
  await tools.getByRole('button', { name: 'Add a note' }).click();
  await expect(tools.getByRole('textbox')).toBeVisible();
  expect(await violations(page, 'main')).toEqual([]);
  await page.goto('notes/');
  await expect(page.locator('.notes-list textarea')).toBeVisible();
  expect(await violations(page, 'main')).toEqual([]);
});

test('in forced colours, how far one is still has an edge and a filled part', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [path, bar] of [
    ['practice/?kind=choice', '.practice-head progress'],
    ['progress/', '.topic meter'],
  ] as const) {
    await page.goto(path);
    const shown = page.locator(bar).first();
    await expect(shown).toBeVisible();
    expect(await shown.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
  }
});
