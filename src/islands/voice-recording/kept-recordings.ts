import { openDB, type IDBPDatabase } from 'idb';
import { databaseName } from '../../reader/reader-log.ts';

const store = 'recordings';
let opening: Promise<IDBPDatabase> | undefined;

/**
 * Recordings of the reader's voice, one for each question, beside the log and never in a backup: they are large, and his alone.
 * @throws as rejections: what IndexedDB throws
 */
export const keptRecordings = {
  /** The recording of a question; undefined when there is none. */
  async get(question: string): Promise<Blob | undefined> {
    const found: unknown = await (await database()).get(store, question);
    return found instanceof Blob ? found : undefined;
  },
  async put(question: string, recording: Blob): Promise<void> {
    await (await database()).put(store, recording, question);
  },
  async delete(question: string): Promise<void> {
    await (await database()).delete(store, question);
  },
  /** Deletes all of them. */
  async clear(): Promise<void> {
    await (await database()).clear(store);
  },
};

function database(): Promise<IDBPDatabase> {
  opening ??= openDB(`${databaseName}:voice`, 1, {
    upgrade: (created) => void created.createObjectStore(store),
    terminated: () => (opening = undefined),
    // A newer version of the site wants it.
    blocking: () => {
      void opening?.then((open) => open.close());
      opening = undefined;
    },
  });
  opening.catch(() => (opening = undefined));
  return opening;
}
