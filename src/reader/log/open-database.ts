import { openDB, type IDBPDatabase } from 'idb';
import type { HandbookSchema } from './database-schema.ts';
import { migrations } from './migrations.ts';

/** The reader's database: the store `log`, keyed by the id of the entry, and `files`. */
export type Database = IDBPDatabase<HandbookSchema>;

/**
 * Opens the reader's database, or makes it.
 * @param onLost called when the connection is gone: site data cleared, or a newer version of the site wants it
 * @throws whatever IndexedDB throws, as a rejection; may never answer
 */
export async function openDatabase(name: string, onLost: () => void): Promise<Database> {
  return openDB<HandbookSchema>(name, migrations.length, {
    upgrade(database, version) {
      for (const migrate of migrations.slice(version)) migrate(database);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

/**
 * Puts entries into the log in one transaction.
 * @throws as a rejection: what the transaction failed of
 */
export async function putAll(
  database: Database,
  entries: readonly { readonly id: string }[],
): Promise<void> {
  const transaction = database.transaction('log', 'readwrite');
  const puts = entries.map(async (entry) => transaction.store.put(entry));
  // Without it a page that is left right after an answer may take the transaction with it.
  const commit = async () => transaction.commit();
  const outcomes = await Promise.allSettled([transaction.done, ...puts, commit()]);
  const reasons = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as Error] : [],
  );
  // These only say that another error ended the transaction.
  const reason =
    reasons.find(({ name }) => name !== 'AbortError' && name !== 'InvalidStateError') ?? reasons[0];
  if (reason) throw reason;
}
