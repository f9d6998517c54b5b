import type { Database } from './database.ts';
import { inTime } from './in-time.ts';
import { openDatabase } from './open-database.ts';
import { storageProblem } from './storage-problem.ts';

/** For a database to open, in milliseconds. */
export const patienceForAnswer = 3000;

/** The one connection to the log's database, opened when it is asked for. */
export class LogConnection {
  readonly #name: string;
  readonly #on: { onLost(): void; onLate(): void };
  #opening: Promise<Database> | undefined;
  #patience = patienceForAnswer;

  /**
   * @param on `onLost` is called when the connection is gone, `onLate` when a database answers that had been given up
   */
  constructor(name: string, on: { onLost(): void; onLate(): void }) {
    this.#name = name;
    this.#on = on;
  }

  /** It is open, or is being opened. */
  get isOpen(): boolean {
    return this.#opening !== undefined;
  }

  /** @throws a TimeoutError when it does not answer, or whatever IndexedDB throws */
  async database(): Promise<Database> {
    const opening = (this.#opening ??= this.#open());
    try {
      return await inTime(opening, this.#patience);
    } catch (error) {
      // One wait of three seconds is enough: while it does not answer, later calls return at once.
      if (storageProblem(error) === 'no-answer') this.#patience = 0;
      throw error;
    }
  }

  letGo(): void {
    void this.#opening?.then(
      (database) => database.close(),
      () => undefined, // Nothing to close: it never opened.
    );
    this.#opening = undefined;
  }

  #open(): Promise<Database> {
    const opening = openDatabase(this.#name, () => {
      this.#forget(opening);
      this.#on.onLost();
    });
    opening.then(
      (database) => {
        const isLate = this.#patience === 0;
        this.#patience = patienceForAnswer;
        if (this.#opening !== opening) database.close();
        else if (isLate) this.#on.onLate();
      },
      () => {
        this.#patience = patienceForAnswer;
        this.#forget(opening);
      },
    );
    return opening;
  }

  #forget(opening: Promise<Database>): void {
    if (this.#opening === opening) this.#opening = undefined;
  }
}
