import { wholeCatalogue } from './catalogue.ts';
import { answerAndGoOn, openPractice } from './practice-page.ts';
import { day, reviewOf, openProgress, saved, choose, file } from './progress-page.ts';
import { expect, test } from './site.ts';
import { idOf, store, storedEntries, storedOf } from './stored-log.ts';

test('what was answered is counted, charted, and told in tables', async ({ page }) => {
  await openPractice(page, '?kind=choice&topic=mlops-fundamentals');
  await answerAndGoOn(page, true);
  await answerAndGoOn(page, false);
  await openProgress(page);
  const tiles = page.locator('.tiles');
  await expect(tiles).toContainText(/Due today\s*1/);
  await expect(tiles).toContainText(/Items known\s*1 of \d+/);
  await expect(page.locator('[aria-labelledby=weakest]')).toContainText(
    'answered wrong the last time',
  );
  const calendar = page.locator('[aria-labelledby=calendar]');
  await expect(calendar.getByRole('img')).toHaveAccessibleName(
    '1 active day in the last 12 weeks.',
  );
  await calendar.locator('summary').click();
  await expect(calendar.getByRole('cell').first()).toHaveText('2');
  await expect(page.locator('[aria-labelledby=forecast]').getByRole('img')).toHaveAccessibleName(
    /^2 items due within 30 days, 1 of them today\.$/,
  );
  const curve = page.locator('[aria-labelledby=curve]');
  await expect(curve.getByRole('img')).toHaveAccessibleName(
    /^Recalled with a probability of \d+ %/,
  );
  await curve.getByLabel('Item').selectOption({ index: 1 });
  await expect(curve.getByRole('img')).toBeVisible();
  await calendar.getByLabel('Show the calendar').uncheck();
  await expect(calendar.getByRole('img')).toHaveCount(0);
  await page.reload();
  await expect(calendar.getByLabel('Show the calendar')).not.toBeChecked();
});

test('every percentage reaches exactly 100 %, on all pages alike', async ({ page }) => {
  await openProgress(page);
  const questions = await wholeCatalogue(page);
  let number = 0;
  const at = Date.now() - 1000;
  const entries = questions.flatMap(({ slug, points, items }) => [
    ...items.map(({ id }) => reviewOf(++number, { item: id, at })),
    { type: 'read', id: idOf(++number), question: slug, at, read: true },
    {
      type: 'rehearsal',
      id: idOf(++number),
      question: slug,
      at,
      took: 1000,
      points,
      covered: Array.from({ length: points }, (_, index) => `p${index + 1}`),
    },
  ]);
  await store(page, entries);
  const all = questions.length;
  await expect(page.locator('.tiles')).toContainText(
    new RegExp(`Questions mastered\\s*${all} of ${all}\\s*100 % overall`),
  );
  for (const words of await page.locator('.topic summary > :last-child').allTextContents()) {
    expect(words).toMatch(/^100 % mastered, (\d+) of \1 answered$/);
  }
  await expect(page.locator('[aria-labelledby=what-next]')).toContainText('Everything is mastered');
  await page.goto('questions/technical-mlops/');
  const marks = page.locator('main a[data-progress-question] .progress-mark');
  for (const mark of await marks.allTextContents()) expect(mark).toMatch(/★/);
});

test('reviews of questions that are no more are kept, and shown as retired', async ({ page }) => {
  await openProgress(page);
  await choose(page, file([reviewOf(7, { item: 'long-gone#an-item' })]));
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.locator('[aria-labelledby=retired]')).toContainText('long-gone#an-item');
  await expect(page.locator('.tiles')).toContainText(/Items known\s*0 of/);
});

test('records that cannot be read are told, kept, and saved as they are', async ({ page }) => {
  const damaged = { id: 'x', type: 'review', grade: '<img src=x>' };
  await openProgress(page, [reviewOf(1), damaged]);
  await expect(page.locator('progress-backup .trouble')).toContainText('One record');
  expect(JSON.parse(await saved(page, 'Save what cannot be read'))).toEqual([damaged]);
  expect(await storedEntries(page)).toHaveLength(2);
  await expect(page.locator('.tiles')).toContainText(/Items known\s*1 of/);
});

test('markup in a note is text', async ({ page }) => {
  await openProgress(page);
  const note = '<img src=x onerror=alert(1)>';
  await choose(
    page,
    file([
      {
        type: 'rehearsal',
        id: idOf(3),
        question: 'feature-stores',
        at: Date.now() - day,
        took: 1,
        points: 5,
        covered: [],
        note,
      },
    ]),
  );
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect.poll(() => storedOf(page, 'rehearsal')).toMatchObject([{ note }]);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('a reset saves a backup first, and can be undone for a day', async ({ page }) => {
  await openProgress(page, [reviewOf(1)]);
  await expect(page.locator('.tiles')).toContainText(/Items known\s*1 of/);
  await page.getByLabel('Reset').selectOption({ label: 'MLOps Fundamentals' });
  await page.getByRole('button', { name: 'Reset…' }).click();
  const text = await saved(page, 'Save a backup and reset');
  expect(JSON.parse(text)).toMatchObject({ entries: [{ id: idOf(1) }] });
  await expect(page.locator('.tiles')).toContainText(/Items known\s*0 of/);
  expect(await storedOf(page, 'review')).toHaveLength(1);
  await page.reload();
  await page.getByRole('button', { name: 'Undo it' }).click();
  await expect(page.locator('.tiles')).toContainText(/Items known\s*1 of/);
});

test('a reset of yesterday can no longer be undone', async ({ page }) => {
  await openProgress(page, [
    reviewOf(1, { at: Date.now() - 4 * day }),
    { type: 'reset', id: idOf(2), at: Date.now() - 2 * day, questions: 'all' },
  ]);
  await expect(page.locator('.tiles')).toContainText(/Items known\s*0 of/);
  await expect(page.getByRole('button', { name: 'Undo it' })).toHaveCount(0);
});

test('what the browser says of keeping the data is told as it is', async ({ page }) => {
  await page.addInitScript(() => {
    if (!('storage' in navigator)) return;
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => Promise.resolve(false);
  });
  await openProgress(
    page,
    Array.from({ length: 20 }, (_, index) => reviewOf(index)),
  );
  await expect(page.locator('progress-backup')).toContainText(
    '20 entries of your progress are in no backup.',
  );
  await page.getByRole('button', { name: 'Ask it to keep it' }).click();
  await expect(page.locator('.backup-done')).toHaveText(/^The browser said no/);
});
