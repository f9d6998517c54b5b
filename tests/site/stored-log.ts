import type { Page } from '@playwright/test';
import type { LogEntry } from '../../src/learning/review-log.ts';
import type { RunsInPage } from './runs-in-page.ts';

/** Everything in the log of the site's database, in no order. */
export function storedEntries(page: RunsInPage): Promise<LogEntry[]> {
  return page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((database) =>
      database.name?.startsWith('llmops-handbook:'),
    )?.name;
    if (!name) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    const entries = await new Promise<unknown[]>((resolve) => {
      const request = database.transaction('log').objectStore('log').getAll();
      request.onsuccess = () => resolve(request.result as unknown[]);
    });
    database.close();
    return entries as LogEntry[];
  });
}

/** Entries of one type, in order of time. */
export async function storedOf<Type extends LogEntry['type']>(
  page: RunsInPage,
  type: Type,
): Promise<Extract<LogEntry, { type: Type }>[]> {
  const entries = await storedEntries(page);
  return entries
    .filter((entry): entry is Extract<LogEntry, { type: Type }> => entry.type === type)
    .sort((a, b) => a.at - b.at);
}

/** Puts entries into the database of a page that has opened it, and loads the page again. */
export async function store(page: Page, entries: readonly unknown[]): Promise<void> {
  await page.evaluate(putEntries, entries);
  await page.reload();
}

/** Puts entries into the database of the page that runs it, which has opened it before. */
export async function putEntries(entries: readonly unknown[]): Promise<void> {
  const name = (await indexedDB.databases()).find((database) =>
    database.name?.startsWith('llmops-handbook:'),
  )?.name;
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name ?? '');
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      const transaction = request.result.transaction('log', 'readwrite');
      for (const value of entries) transaction.objectStore('log').put(value);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error!);
    };
  });
}

/** An id that an entry may have. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
