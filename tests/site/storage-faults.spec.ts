import type { Page } from '@playwright/test';
import { answerChoice, cardOf, listen, openCard, storedReviews } from './quiz-card.ts';
import { expect, test } from './site.ts';

const notice = (page: Page) => page.locator('.storage-notice');

test('storage that is blocked: the quiz works, and one notice says so', async ({ page }) => {
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  const card = await openCard(page, 'choice');
  await expect(notice(page)).toBeHidden();
  const said = await listen(page);
  await answerChoice(card, true);
  await expect(card.locator('.quiz-verdict')).toHaveText(/Right/);
  await expect(card.locator('.quiz-last')).toHaveText('Last time: right, just now');
  await expect(notice(page)).toHaveText(/^Not saved: /);
  await card.getByRole('button', { name: 'Try again' }).click();
  await answerChoice(card, true);
  await expect(notice(page)).toHaveCount(1);
  expect((await said()).filter((text) => text.startsWith('Not saved'))).toHaveLength(1);
  await notice(page).getByRole('button', { name: 'Close' }).click();
  await expect(notice(page)).toBeHidden();
  expect(errors).toEqual([]);
});

test('no IndexedDB at all: the quiz works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await answerChoice(await openCard(page, 'choice'), true);
  await expect(notice(page)).toHaveText(/^Not saved: /);
});

test('no space left: said, kept, and saved when there is room again', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...value) {
      if (sessionStorage.getItem('room')) return put.apply(this, value);
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const card = await openCard(page, 'choice');
  await answerChoice(card, true);
  await expect(notice(page)).toHaveText(/^Not saved: the browser has no space left/);
  await page.evaluate(() => sessionStorage.setItem('room', 'yes'));
  await expect(notice(page)).toBeHidden();
  await page.reload();
  await expect(card.locator('.quiz-last')).toHaveText('Last time: right, just now');
});

test('storage that does not answer: feedback at once, the notice after three seconds', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...parameters) {
      const request = open.apply(this, parameters);
      const silence = (event: Event) => event.stopImmediatePropagation();
      for (const type of ['success', 'error', 'upgradeneeded']) {
        request.addEventListener(type, silence);
      }
      return request;
    };
  });
  const card = await openCard(page, 'choice');
  const told = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const order: string[] = [];
        new MutationObserver(() => {
          for (const place of ['.quiz-verdict', '.storage-notice']) {
            const isTold = [...document.querySelectorAll(place)].some(
              ({ textContent }) => textContent,
            );
            if (isTold && !order.includes(place)) order.push(place);
          }
          if (order.length === 2) resolve(order);
        }).observe(document.body, { childList: true, characterData: true, subtree: true });
      }),
  );
  await answerChoice(card, true);
  await expect(notice(page)).toHaveText(/^Not saved: the browser’s storage does not answer/);
  await expect(card.locator('.quiz-verdict')).toHaveText(/Right/);
  expect(await told).toEqual(['.quiz-verdict', '.storage-notice']);
});

test('site data cleared while the tab is open: said, and nothing is written back', async ({
  page,
  context,
}) => {
  const card = await openCard(page, 'choice');
  await answerChoice(card, true);
  await expect.poll(() => storedReviews(page)).toHaveLength(1);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  });
  await expect(notice(page)).toHaveText(/^Your earlier progress was deleted/);
  await expect(card.locator('.quiz-last')).toHaveText('');
  expect(await storedReviews(page)).toEqual([]);
  await card.getByRole('button', { name: 'Try again' }).click();
  await answerChoice(card, true);
  await expect.poll(() => storedReviews(page)).toHaveLength(1);
});

test('damaged records: the page works, says so, and leaves them alone', async ({ page }) => {
  await answerChoice(await openCard(page, 'choice'), true);
  await expect.poll(() => storedReviews(page)).toHaveLength(1);
  await page.evaluate(async () => {
    const [{ name }] = (await indexedDB.databases()) as [{ name: string }];
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => {
        const transaction = request.result.transaction('log', 'readwrite');
        for (const value of [
          { id: 'x', type: 'review', grade: 'xx' },
          { id: 'y', at: NaN },
          { id: 'z', text: '\ud800' },
        ]) {
          transaction.objectStore('log').put(value);
        }
        transaction.oncomplete = () => resolve(request.result.close());
      };
    });
  });
  await page.reload();
  await expect(notice(page)).toHaveText(/cannot be read: 3/);
  await expect(cardOf(page, 'choice').locator('.quiz-last')).toHaveText(/^Last time: right/);
});

test('a newer version of the site has upgraded the database: an old tab says so and loses nothing', async ({
  page,
}) => {
  const card = await openCard(page, 'choice');
  await answerChoice(card, false);
  await expect.poll(() => storedReviews(page)).toHaveLength(1);
  const version = await page.evaluate(async () => {
    const [{ name, version }] = (await indexedDB.databases()) as [
      { name: string; version: number },
    ];
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, version + 1);
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(request.error!);
    });
    return version;
  });
  await card.getByRole('button', { name: 'Try again' }).click();
  await answerChoice(card, true);
  await expect(notice(page)).toHaveText(/another tab has a newer version of this site/);
  // What it could not write waits in localStorage for the newer version of the page.
  const kept = () =>
    page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.includes(':unsaved:'))
        .map(([, value]) => JSON.parse(value) as unknown),
    );
  // The notice may stand there since the database was taken over.
  await expect.poll(kept).toMatchObject([[{ type: 'review', retry: true }]]);
  expect(version).toBeGreaterThan(0);
});
