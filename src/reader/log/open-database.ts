import { Database } from './database.ts';
import { migrations } from './migrations.ts';

/**
 * Opens the reader's database, or makes it: the store `log`, keyed by the id of the entry, and `files`.
 * @param onLost called when the connection is gone: site data cleared, or a newer version of the site wants it
 * @throws whatever IndexedDB throws, as a rejection; may never answer
 */
export async function openDatabase(name: string, onLost: () => void): Promise<Database> {
  const connection = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, migrations.length);
    request.onupgradeneeded = ({ oldVersion }) => {
      for (const migrate of migrations.slice(oldVersion)) migrate(request.result);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  connection.onversionchange = () => {
    connection.close();
    onLost();
  };
  connection.onclose = onLost;
  return new Database(connection);
}
