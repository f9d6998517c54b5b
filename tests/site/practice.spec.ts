import { answerAndGoOn, askedCard, openPractice } from './practice-page.ts';
import { expect, test } from './site.ts';
import { storedOf } from './stored-log.ts';

test('two tabs that practise at once: both answers are in the log, and count in both', async ({
  page,
  context,
}) => {
  await openPractice(page);
  const other = await context.newPage();
  await other.goto('practice/?kind=choice&topic=technical-mlops');
  await expect(askedCard(other)).toBeVisible();
  await answerAndGoOn(page, true);
  await answerAndGoOn(other, true);
  await expect.poll(() => storedOf(page, 'review')).toHaveLength(2);
  await expect(page.locator('.practice-count')).toHaveText(/^2 of/);
  await expect(other.locator('.practice-count')).toHaveText(/^2 of/);
});
