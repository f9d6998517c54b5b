import type { Locator, Page } from '@playwright/test';
import type { RunsInPage } from './runs-in-page.ts';

/** A page that has items of every kind. */
export const questionPage = 'questions/mlops-fundamentals/ci-cd-in-mlops/';

/** The first item of a kind on the question page, brought to life. */
export async function openCard(page: Page, kind: 'choice' | 'order' | 'sort'): Promise<Locator> {
  await page.goto(questionPage);
  if (kind === 'sort') await openDrill(page);
  // Their code is loaded when a card comes near the view.
  else await page.locator(`quiz-card[data-kind=${kind}]`).first().scrollIntoViewIfNeeded();
  const card = cardOf(page, kind);
  // What asks for all of something in it does not wait.
  await card.waitFor({ state: 'attached' });
  return card;
}

/** A comparison's drill is folded under its table. */
export async function openDrill(page: Page): Promise<void> {
  await page.locator('.drill > summary').first().click();
}

export function cardOf(page: Page, kind: 'choice' | 'order' | 'sort'): Locator {
  return page.locator(`quiz-card[data-kind=${kind}][data-live]`).first();
}

/** The ids of a choice's options that are right or wrong, out of its static answer. */
export async function optionIds(card: Locator, right: boolean): Promise<string[]> {
  // To ask for all of them does not wait for the card.
  await card.locator('.quiz-answer').waitFor({ state: 'attached' });
  return card
    .locator(`.quiz-answer li${right ? '[data-right]' : ':not([data-right])'}`)
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['for'] ?? ''));
}

export function option(card: Locator, id: string): Locator {
  return card.locator(`li[data-option="${id}"]`);
}

/** Ticks options rightly, or one wrong option alone, and checks. */
export async function answerChoice(card: Locator, right: boolean): Promise<void> {
  const ids = await optionIds(card, right);
  for (const id of right ? ids : ids.slice(0, 1)) await option(card, id).locator('label').click();
  await card.getByRole('button', { name: 'Check' }).click();
}

/** What the page's live region has said since this was called. */
export async function listen(page: RunsInPage): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) said.push(node.textContent ?? '');
      }
    }).observe(document.querySelector('#live-region')!, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** The reviews in the site's database. */
export function storedReviews(page: Page): Promise<{ item: string; retry?: true }[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const name = databases.find(({ name }) => name?.startsWith('llmops-handbook:'))?.name;
    if (!name) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    const entries = await new Promise<{ type: string; item: string }[]>((resolve) => {
      const request = database.transaction('log').objectStore('log').getAll();
      request.onsuccess = () => resolve(request.result as { type: string; item: string }[]);
    });
    database.close();
    return entries.filter(({ type }) => type === 'review');
  });
}
