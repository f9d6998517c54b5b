import { openDatabase } from './open-database.ts';

/** The handle of the reader's automatic backup, if there is one. @throws as a rejection: what IndexedDB throws */
export async function keptFile(name: string): Promise<unknown> {
  const database = await openDatabase(name, () => undefined);
  const handle = await database.get('files', 'backup');
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
