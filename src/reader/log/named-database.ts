import { Database } from './database.ts';
import { migrations } from './migrations.ts';

/** Stores that are not as the migrations make them: another program has made them, or they were damaged. */
export const wrongShape = 'DataError';

/**
 * Opens a database of this name, or makes it: the store `log`, keyed by the id of the entry, and `files`.
 * @param onLost called when the connection is gone: site data cleared, or a newer version of the site wants it
 * @throws whatever IndexedDB throws, as a rejection, and a {@link wrongShape}; may never answer
 */
export async function openNamed(name: string, onLost: () => void): Promise<Database> {
  const connection = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, migrations.length);
    request.onupgradeneeded = ({ oldVersion }) => {
      for (const migrate of migrations.slice(oldVersion)) migrate(request.result);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  if (!isOurs(connection)) {
    connection.close();
    throw new DOMException('', wrongShape);
  }
  connection.onversionchange = () => {
    connection.close();
    onLost();
  };
  connection.onclose = onLost;
  return new Database(connection);
}

/** Whether the stores are there, and the log keyed as it should be. */
export function isOurs(connection: IDBDatabase): boolean {
  try {
    return connection.transaction(['log', 'files']).objectStore('log').keyPath === 'id';
  } catch {
    return false; // A store is missing.
  }
}
