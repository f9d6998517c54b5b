import type { Database } from './database.ts';
import { migrations } from './migrations.ts';
import { isOurs, openNamed } from './named-database.ts';

/** Whether a database of this name is there that is not as any version of this site makes it. */
export async function isForeign(name: string): Promise<boolean> {
  const connection = await new Promise<IDBDatabase | undefined>((resolve) => {
    const request = indexedDB.open(name);
    // There was none: none is made.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  });
  if (!connection) return false;
  const isForeign = !couldBeOurs(connection);
  connection.close();
  return isForeign;
}

/** The database that serves in place of one that is not ours. */
export async function openSpare(name: string, onLost: () => void): Promise<Database> {
  const database = await openNamed(`${name}:spare`, onLost);
  database.isSpare = true;
  return database;
}

/** Of a newer version only the log is known: that is for ever. The first version had nothing else. */
function couldBeOurs(connection: IDBDatabase): boolean {
  if (connection.version === migrations.length) return isOurs(connection);
  const stores = [...connection.objectStoreNames];
  return (
    (connection.version === 1 ? stores.join() === 'log' : stores.includes('log')) &&
    connection.transaction('log').objectStore('log').keyPath === 'id'
  );
}
