import { expect, test } from './site.ts';

const header = 'card_id,review_time,review_rating,review_state,review_duration';
const item = 'what-is-mlops-vs-traditional-devops#silent-degradation';

async function csv(rows: readonly string[]) {
  return {
    name: 'reviews.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...rows].join('\n')),
  };
}

test('a CSV whose times a spreadsheet has rounded is refused with its reason', async ({ page }) => {
  await page.goto('progress/');
  const file = await csv([`${item},1.79E+12,3,0,4000`]);
  await page.locator('progress-backup input[type=file]').setInputFiles(file);
  await expect(page.locator('.trouble')).toContainText('Line 2: review_time is "1.79E+12"');
  await expect(page.locator('.trouble')).toContainText('Nothing was imported');
});

test('an import can be undone for a day, also after a reload, and added again', async ({
  page,
}) => {
  await page.goto('progress/');
  const answered = page.locator('.topic').first();
  await expect(answered).toContainText(' 0 of ');
  const file = await csv([`${item},${Date.now() - 86_400_000},3,0,4000`]);
  await page.locator('progress-backup input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(page.locator('.backup-done')).toContainText('Added 1');
  await page.reload();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.locator('.backup-done')).toContainText('counts no more');
  await page.reload();
  await page.getByRole('button', { name: 'Add them again' }).click();
  await expect(page.locator('.backup-done')).toContainText('Added again');
  await expect(page.getByRole('button', { name: 'Undo the import' })).toBeVisible();
});
