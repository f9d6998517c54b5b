import type { Page } from '@playwright/test';
import { answerChoice, openCard, storedReviews } from './quiz-card.ts';
import { idOf, store } from './stored-log.ts';
import { expect, test } from './site.ts';

const many = 3200;

const reviews = Array.from({ length: many }, (_, n) => ({
  type: 'review',
  id: idOf(n),
  item: 'what-is-mlops-vs-traditional-devops#silent-degradation',
  at: 1.7e12 + n * 60_000,
  grade: 3,
  took: 4000,
}));

/** How many entries the packs of the log hold. */
const packedEntries = (page: Page) =>
  page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((database) =>
      database.name?.startsWith('llmops-handbook:'),
    )?.name;
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name ?? '');
      request.onsuccess = () => resolve(request.result);
    });
    const packs = await new Promise<unknown[][]>((resolve) => {
      const range = IDBKeyRange.bound('pack:', 'pack;');
      const request = database.transaction('files').objectStore('files').getAll(range);
      request.onsuccess = () => resolve(request.result as unknown[][]);
    });
    database.close();
    return packs.flat().length;
  });

test('a large log is packed, an answer is in both, and one that an older version adds is not lost', async ({
  page,
  context,
}) => {
  await page.goto('progress/');
  await expect(page.locator('progress-backup input[type=file]')).toBeAttached();
  await store(page, reviews);
  await expect(page.locator('progress-backup')).toContainText('3,200');
  await expect.poll(() => packedEntries(page)).toBe(many);

  const card = await openCard(page, 'choice');
  await answerChoice(card, true);
  await expect(card.locator('.quiz-verdict')).toBeVisible();
  const session = await context.newCDPSession(page);
  // It never answers: the tab that would is dead.
  session.send('Page.crash').catch(() => undefined);
  const next = await context.newPage();
  await next.goto('progress/');
  await expect(next.locator('progress-backup')).toContainText('3,201');
  expect(await packedEntries(next)).toBe(many + 1);
  expect(await storedReviews(next)).toHaveLength(many + 1);

  // A version that knows of no packs writes into the log alone.
  await store(next, [{ ...reviews[0], id: idOf(many) }]);
  await expect(next.locator('progress-backup')).toContainText('3,202');
  await expect.poll(() => packedEntries(next)).toBe(many + 2);
});
