import type { StorageProblem } from './storage-problem.ts';

/** How the log is kept, for a notice to the reader. */
export interface StorageReport {
  readonly problem: StorageProblem | undefined;
  /** Entries kept in this tab's memory alone. */
  readonly kept: number;
  /** Records of the database that cannot be read. They stay where they are. */
  readonly damaged: number;
  /** What was stored has gone while the tab was open. */
  readonly cleared: boolean;
  /** A database that is not ours has our name: it was left alone, and another one is used. */
  readonly setAside: boolean;
}

/** What became of an entry. One that is not saved is kept in memory, and written when storage works again. */
export type Saved = 'saved' | { readonly notSaved: StorageProblem };
