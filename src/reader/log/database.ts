/** To put so many takes a few milliseconds. */
const batch = 500;

/** A connection to IndexedDB whose requests are promises. They reject with whatever IndexedDB fails of. */
export class Database {
  /** It serves in place of another one that has our name and is not ours. */
  isSpare = false;
  readonly #connection: IDBDatabase;

  constructor(connection: IDBDatabase) {
    this.#connection = connection;
  }

  get version(): number {
    return this.#connection.version;
  }

  get objectStoreNames(): DOMStringList {
    return this.#connection.objectStoreNames;
  }

  getAll(store: string): Promise<unknown[]> {
    return this.#ask(store, 'readonly', (records) => records.getAll());
  }

  count(store: string): Promise<number> {
    return this.#ask(store, 'readonly', (records) => records.count());
  }

  get(store: string, key: string): Promise<unknown> {
    return this.#ask(store, 'readonly', (records) => records.get(key));
  }

  async put(store: string, value: unknown, key?: string): Promise<void> {
    await this.#ask(store, 'readwrite', (records) => records.put(value, key));
  }

  async delete(store: string, key: IDBValidKey | IDBKeyRange): Promise<void> {
    await this.#ask(store, 'readwrite', (records) => records.delete(key));
  }

  /**
   * Puts values in one transaction: all of them are stored, or none. Many are put a batch at a time, so that the page can
   * be used meanwhile.
   * @param file a value and its key, put among the files in the same transaction
   */
  putAll(store: string, values: readonly unknown[], file?: [unknown, string]): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.#connection.transaction([store, 'files'], 'readwrite');
      transaction.oncomplete = () => resolve();
      let first: DOMException | null = null;
      transaction.onabort = () =>
        reject(first ?? transaction.error ?? new DOMException('', 'AbortError'));
      if (file) transaction.objectStore('files').put(...file);
      const putFrom = (start: number): void => {
        const end = start + batch;
        try {
          for (const [index, value] of values.slice(start, end).entries()) {
            const request = transaction.objectStore(store).put(value);
            request.onerror = () => (first ??= request.error);
            if (index === batch - 1) request.onsuccess = () => putFrom(end);
          }
          // Without it a page that is left right after an answer may take the transaction with it.
          if (end > values.length) transaction.commit();
        } catch (error) {
          first = error as DOMException;
          transaction.abort();
        }
      };
      putFrom(0);
    });
  }

  close(): void {
    this.#connection.close();
  }

  /** The result of the request that `question` makes, once its transaction is through. */
  ask<Answer>(
    stores: string | string[],
    mode: IDBTransactionMode,
    question: (transaction: IDBTransaction) => IDBRequest<Answer>,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const transaction = this.#connection.transaction(stores, mode);
      const request = question(transaction);
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? request.error!);
    });
  }

  #ask<Answer>(
    store: string,
    mode: IDBTransactionMode,
    question: (records: IDBObjectStore) => IDBRequest<Answer>,
  ): Promise<Answer> {
    return this.ask(store, mode, (transaction) => question(transaction.objectStore(store)));
  }
}
