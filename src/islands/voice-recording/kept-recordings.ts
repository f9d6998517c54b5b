import { openDB, type IDBPDatabase } from 'idb';
import { slugNow } from '../../reader/moved-names.ts';
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
    const open = await database();
    for (const name of await namesOf(question, open)) {
      const found: unknown = await open.get(store, name);
      if (found instanceof Blob) return found;
    }
    return undefined;
  },
  async put(question: string, recording: Blob): Promise<void> {
    await (await database()).put(store, recording, question);
  },
  async delete(question: string): Promise<void> {
    const open = await database();
    for (const name of await namesOf(question, open)) await open.delete(store, name);
  },
  /** Deletes all of them. */
  async clear(): Promise<void> {
    await (await database()).clear(store);
  },
};

/** The names that a question has and had, under which something is kept: today's first. */
async function namesOf(question: string, open: IDBPDatabase): Promise<string[]> {
  const kept = (await open.getAllKeys(store)).map(String);
  const older = kept.filter((name) => name !== question && slugNow(name) === question);
  return [question, ...older];
}

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
