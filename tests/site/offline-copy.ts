import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** Waits until the foot of a page says this of the offline copy. */
export async function waitFor(page: Page, wanted: string): Promise<void> {
  await expect(page.locator('[data-offline-status]')).toHaveAttribute(
    'data-offline-status',
    wanted,
    { timeout: 90_000 },
  );
}

/** Which of some pages a worker does not answer as a page. A window for each would take minutes and show nothing else. */
export const unansweredPages = (page: Page, urls: readonly string[]) =>
  page.evaluate(async (asked) => {
    const found: string[] = [];
    for (const url of asked) {
      const response = await fetch(url, { headers: { accept: 'text/html' } });
      const headings = (await response.text()).match(/<h1[ >]/g)?.length;
      if (response.status !== 200 || headings !== 1) {
        found.push(`${url}: status ${response.status}, ${headings ?? 0} headings`);
      }
    }
    return found;
  }, urls);

/** How many files each cache holds. */
export const caches = (page: Page) =>
  page.evaluate(async () => {
    const found: Record<string, number> = {};
    for (const name of await window.caches.keys()) {
      found[name] = (await (await window.caches.open(name)).keys()).length;
    }
    return found;
  });

/** Names alone: to open a cache that is deleted in this moment would make it anew. */
export const cacheNames = (page: Page) => page.evaluate(() => window.caches.keys());

/** Looks for a newer version, and says what became of it. */
export const outcomeOfUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    const installing = registration?.installing;
    if (!installing) return registration?.waiting ? 'waiting' : 'none';
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => resolve(installing.state));
    });
  });
