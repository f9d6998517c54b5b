import { IDBFactory } from 'fake-indexeddb';
import { openDatabase } from '../../../../src/reader/log/open-database.ts';
import { newEntryId } from '../../../../src/reader/log/entry-id.ts';
import type { Review } from '../../../../src/learning/review-log.ts';
import { reviewOf } from '../../learning/log-entries.ts';

export const name = 'llmops-handbook:/test/';

/** An empty browser. */
export function freshStorage(): void {
  globalThis.indexedDB = new IDBFactory();
}

export function newReview(over: Partial<Review> = {}): Review {
  return reviewOf({ id: newEntryId(), ...over });
}

/** What the database holds, past the log under test. */
export async function stored(): Promise<unknown[]> {
  const database = await openDatabase(name, () => undefined);
  const values = await database.getAll('log');
  database.close();
  return values;
}

/** Puts records into the database, whole or damaged. */
export async function store(...values: readonly Record<'id', unknown>[]): Promise<void> {
  const database = await openDatabase(name, () => undefined);
  for (const value of values) await database.put('log', value);
  database.close();
}
