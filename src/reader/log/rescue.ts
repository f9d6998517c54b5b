import type { LogEntry } from '../../learning/review-log.ts';

/**
 * Entries that the database does not take are put aside in localStorage, one record for each tab, so that not even a
 * reload loses them: the disk may be full, or a newer version of the site may own the database.
 */
export class Rescue {
  readonly #prefix: string;
  readonly #own: string;
  #isUsed = false;

  /**
   * @param name of the database
   * @param tab an id of this tab
   */
  constructor(name: string, tab: string) {
    this.#prefix = `${name}:unsaved:`;
    this.#own = this.#prefix + tab;
  }

  /** Puts entries aside in place of those put aside before; none clears the record. */
  keep(entries: readonly unknown[]): void {
    if (entries.length === 0 && !this.#isUsed) return;
    this.#isUsed = entries.length > 0;
    try {
      if (this.#isUsed) localStorage.setItem(this.#own, JSON.stringify(entries));
      else localStorage.removeItem(this.#own);
    } catch {
      this.#isUsed = false; // Blocked or full as well: they stay in memory, and the reader is told.
    }
  }

  /**
   * What all tabs have put aside, with how to forget it once it is stored. A record that cannot be read whole is left
   * as it is.
   */
  take(read: (values: readonly unknown[]) => LogEntry[]): {
    entries: LogEntry[];
    forget: () => void;
  } {
    const found = this.#records().flatMap(([key, text]) => {
      const values = valuesIn(text);
      const entries = read(values ?? []);
      return values && entries.length === values.length ? [{ key, entries }] : [];
    });
    const entries = found.flatMap((record) => record.entries);
    const keys = found.map(({ key }) => key);
    return { entries, forget: () => keys.forEach(forget) };
  }

  /** The records of all tabs; none where storage is blocked. */
  #records(): [key: string, text: string][] {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(this.#prefix))
        .map((key) => [key, localStorage.getItem(key) ?? '']);
    } catch {
      return [];
    }
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    return; // Blocked meanwhile: what is stored twice has one id, and counts once.
  }
}

/** The list in a record; undefined when it holds none. */
function valuesIn(text: string): unknown[] | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found : undefined;
  } catch {
    return undefined; // Cut off or overwritten: it stays as it is.
  }
}
