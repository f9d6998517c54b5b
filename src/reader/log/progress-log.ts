import type * as Packs from './packed-log.ts';
import { mergeLogs, parseLogEntry, type LogEntry } from '../../learning/review-log.ts';
import { askQuietlyToPersist } from './ask-quietly-to-persist.ts';
import type { Database } from './database.ts';
import { inTime } from './in-time.ts';
import { LogConnection, patienceForAnswer } from './log-connection.ts';
import { newEntryId } from './entry-id.ts';
import { Rescue } from './rescue.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';
import type { Saved, StorageReport } from './storage-report.ts';
import { joinTabs } from './tabs.ts';

/** A database that is open answers: a hundred thousand entries may take seconds on a slow device. */
const patienceForReading = 15_000;
/** So many records are read in 50 ms; more are read from packs. */
const large = 3000;
const firstRetry = 500;
const lastRetry = 60_000;

/** The reader's append-only log in IndexedDB, shared by all tabs. Only {@link damaged} rejects. */
export class ProgressLog {
  readonly #name: string;
  readonly #listeners = new Set<() => void>();
  readonly #kept = new Map<string, LogEntry>();
  #entries: readonly LogEntry[] = [];
  #tabs;
  readonly #rescue: Rescue;
  readonly #connection: LogConnection;
  #queue: Promise<void> = Promise.resolve();
  #retry: ReturnType<typeof setTimeout> | undefined;
  #retryAfter = firstRetry;
  /** What the database holds has to be read, for the first time or again. */
  #stale = true;
  /** Heard from other tabs while reading: a read that began before must not forget them. */
  #heard: LogEntry[] = [];
  /** Deletes what was put aside, once it is stored. */
  #forgetRescued: () => void = () => undefined;
  #problem: StorageProblem | undefined;
  #damaged = 0;
  /** Of a large log alone. */
  #packs: typeof Packs | undefined;
  #cleared = false;
  #setAside = false;

  /** @param name of the database and of the channel between tabs */
  constructor(name: string) {
    this.#name = name;
    this.#rescue = new Rescue(name, newEntryId());
    this.#connection = new LogConnection(name, {
      onLost: () => void this.#reread(),
      onLate: () => void this.#sync(),
    });
    this.#tabs = this.#joinTabs();
  }

  get report(): StorageReport {
    return {
      problem: this.#problem,
      kept: this.#kept.size,
      damaged: this.#damaged,
      cleared: this.#cleared,
      setAside: this.#setAside,
    };
  }

  /** Adds an entry: at once for this tab's listeners, then to the database and the other tabs. */
  append(entry: LogEntry): Promise<Saved> {
    return this.appendAll([entry]);
  }

  /** Adds entries in one transaction: all of them are saved, or none. */
  async appendAll(entries: readonly LogEntry[]): Promise<Saved> {
    for (const entry of entries) this.#kept.set(entry.id, entry);
    this.#admit(entries);
    await this.#sync();
    // The first answer is the moment at which there is something to keep.
    if (this.#entries.length === entries.length) void askQuietlyToPersist();
    return entries.some(({ id }) => this.#kept.has(id))
      ? { notSaved: this.#problem ?? 'unavailable' }
      : 'saved';
  }

  /** The entries that are known in this moment, in order of time: without waiting for the first reading. */
  get known(): readonly LogEntry[] {
    return this.#entries;
  }

  /** All entries known, in order of time; the same array until one is added. Waits for the first reading. */
  async entries(): Promise<readonly LogEntry[]> {
    if (this.#stale && !this.#problem) await this.#sync();
    return this.#entries;
  }

  /** The records of the database that cannot be read, as they are, for the reader to keep. */
  async damaged(): Promise<readonly unknown[]> {
    const values = await inTime(
      (await this.#connection.database()).getAll('log'),
      patienceForReading,
    );
    return values.filter((value) => readable([value]).length === 0);
  }

  /** Calls back after each change of the entries or of the report. Returns how to stop that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets go of the database and the channel, so that the page may rest in the back/forward cache. */
  pause(): void {
    clearTimeout(this.#retry);
    this.#tabs.close();
    this.#connection.letGo();
  }

  /** After {@link pause}: reads what other tabs wrote meanwhile. */
  async resume(): Promise<void> {
    this.#tabs = this.#joinTabs();
    await this.#reread();
  }

  #joinTabs() {
    return joinTabs(this.#name, (values) => {
      if (values.length === 0) void this.#reread();
      const heard = readable(values);
      this.#heard.push(...heard);
      this.#admit(heard);
    });
  }

  #admit(entries: readonly LogEntry[]): void {
    this.#entries = mergeLogs(this.#entries, entries);
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }

  #reread(): Promise<void> {
    this.#stale = true;
    return this.#sync();
  }

  /** Reads what has to be read, writes what is kept; one at a time, so that their order is that of the calls. */
  #sync(): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      const before = JSON.stringify(this.report);
      clearTimeout(this.#retry);
      try {
        const hasRead = await this.#exchange().catch((error) => this.#reopen(error));
        this.#problem = undefined;
        this.#retryAfter = firstRetry;
        if (hasRead || before !== JSON.stringify(this.report)) this.#notify();
      } catch (error) {
        this.#problem = storageProblem(error);
        this.#rescue.keep([...this.#kept.values()]);
        this.#retryLater();
        if (before !== JSON.stringify(this.report)) this.#notify();
      }
    });
    return this.#queue;
  }

  /** Returns whether it has read. */
  async #exchange(): Promise<boolean> {
    const database = await this.#connection.database();
    const mustRead = this.#stale;
    if (mustRead) await this.#read(database);
    if (this.#kept.size > 0) await this.#write(database);
    return mustRead;
  }

  /** Safari ends connections of pages in the background, and does not always say so: once more, with a new one. */
  #reopen(error: unknown): Promise<boolean> {
    if (!this.#connection.isOpen || storageProblem(error) !== 'unavailable') throw error;
    this.#connection.letGo();
    this.#stale = true;
    return this.#exchange();
  }

  #retryLater(): void {
    // Where nothing can be kept there is nothing to be read; a database that does not answer yet may hold a whole log.
    if (this.#problem === 'newer') return;
    if (this.#entries.length === 0 && this.#problem !== 'no-answer') return;
    this.#retry = setTimeout(() => void this.#sync(), this.#retryAfter);
    this.#retryAfter = Math.min(this.#retryAfter * 2, lastRetry);
  }

  async #read(database: Database): Promise<void> {
    this.#heard = [];
    const values = await inTime(this.#values(database), patienceForReading);
    const stored = readable(values);
    // Nothing of what was here is written back: the reader has cleared it, or the browser has.
    this.#cleared ||= values.length === 0 && this.#entries.length > this.#kept.size;
    this.#damaged = values.length - stored.length;
    this.#setAside = database.isSpare;
    const rescued = this.#rescue.take(readable);
    for (const entry of rescued.entries) this.#kept.set(entry.id, entry);
    this.#forgetRescued = rescued.forget;
    this.#entries = mergeLogs(stored, this.#heard, [...this.#kept.values()]);
    this.#stale = false;
  }

  async #values(database: Database): Promise<readonly unknown[]> {
    if ((await database.count('log')) > large) {
      // Without it the log is read as small ones are.
      this.#packs ??= await import('./packed-log.ts').catch(() => undefined);
    }
    return this.#packs?.readPacked(database) ?? database.getAll('log');
  }

  /** To repeat a write that had succeeded unnoticed does no harm: the ids are the same. */
  async #write(database: Database): Promise<void> {
    const entries = [...this.#kept.values()];
    // A large import takes its time.
    await inTime(
      database.putAll('log', entries, this.#packs?.recordOf(entries)),
      patienceForAnswer + entries.length,
    );
    for (const { id } of entries) this.#kept.delete(id);
    this.#forgetRescued();
    this.#rescue.keep([]);
    this.#tabs.tell(entries);
  }
}

function readable(values: readonly unknown[]): LogEntry[] {
  return values.flatMap((value) => {
    const parsed = parseLogEntry(value);
    return 'entry' in parsed ? parsed.entry : [];
  });
}
