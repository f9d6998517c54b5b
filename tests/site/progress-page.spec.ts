import { wholeCatalogue } from './catalogue.ts';
import { answerAndGoOn, openPractice } from './practice-page.ts';
import { openProgress } from './progress-page.ts';
import { reviewOf } from './reviews.ts';
import { expect, test } from './site.ts';
import { idOf, store } from './stored-log.ts';

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
