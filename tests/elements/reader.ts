import type { LogEntry } from '../../src/learning/review-log.ts';
import { readerLog } from '../../src/reader/reader-log.ts';
import {
  putEntries,
  storedEntries as entriesIn,
  storedOf as ofTypeIn,
} from '../site/stored-log.ts';

/** This page, as the functions of the journeys ask for one. */
const here = {
  evaluate: async <Value>(task: () => Value | Promise<Value>): Promise<Value> => task(),
};

/** Everything in the log of the browser's database, in no order. */
export const storedEntries = () => entriesIn(here);

/** Entries of one type, in order of time. */
export const storedOf = <Type extends LogEntry['type']>(type: Type) => ofTypeIn(here, type);

/**
 * A reader who has never been here: nothing is stored, and nothing remembered. The page is closed before, or the clock of an
 * interview that runs in it would keep that interview again.
 */
export async function forgetEverything(): Promise<void> {
  for (const main of document.querySelectorAll('main')) main.remove();
  readerLog.pause();
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name }) => deleted(name ?? '')));
  localStorage.clear();
  await readerLog.resume();
}

/** What a reader's browser has stored before; it need not be an entry. */
export async function store(entries: readonly unknown[]): Promise<void> {
  await readerLog.entries();
  await putEntries(entries);
  await comeBack();
}

/** A reader who comes back to the page: the log is read out of the database again. */
export async function comeBack(): Promise<void> {
  readerLog.pause();
  await readerLog.resume();
}

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error!);
  });
}
