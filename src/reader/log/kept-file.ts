import { openDatabase } from './open-database.ts';

/** What is kept beside the log: the handle of the automatic backup, and the imports that can still be undone. */
export type FileKey = 'backup' | 'imports';

/** The handle of the reader's automatic backup, if there is one. @throws as a rejection: what IndexedDB throws */
export async function keptFile(name: string, key: FileKey = 'backup'): Promise<unknown> {
  const database = await openDatabase(name, () => undefined);
  const handle = await database.get('files', key);
  database.close();
  return handle;
}

/** Keeps the handle, or forgets it. @throws as a rejection: what IndexedDB throws */
export async function keepFile(name: string, handle: unknown): Promise<void> {
  const database = await openDatabase(name, () => undefined);
  if (handle === undefined) await database.delete('files', 'backup');
  else await database.put('files', handle, 'backup');
  database.close();
}

/**
 * Keeps what is made of what was kept: no other tab comes in between.
 * @throws as a rejection: what IndexedDB throws
 */
export async function changeFile(
  name: string,
  key: FileKey,
  change: (kept: unknown) => unknown,
): Promise<void> {
  const database = await openDatabase(name, () => undefined);
  await database
    .ask('files', 'readwrite', (transaction) => {
      const files = transaction.objectStore('files');
      const kept = files.get(key) as IDBRequest<unknown>;
      kept.onsuccess = () => files.put(change(kept.result), key);
      return kept;
    })
    .finally(() => database.close());
}
