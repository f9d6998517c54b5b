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
export async function keepFile(
  name: string,
  handle: unknown,
  key: FileKey = 'backup',
): Promise<void> {
  const database = await openDatabase(name, () => undefined);
  if (handle === undefined) await database.delete('files', key);
  else await database.put('files', handle, key);
  database.close();
}
