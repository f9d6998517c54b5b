/** One step of the database from a version to the next. It adds, and never deletes an entry. */
type Migration = (database: IDBDatabase) => void;

/** The first makes version 1, the second makes version 2 of it, and so on. A migration is never edited once it is out. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('log', { keyPath: 'id' });
  },
  // The handle of the file that the reader chose for his automatic backup.
  (database) => {
    database.createObjectStore('files');
  },
];
