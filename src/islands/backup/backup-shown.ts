import type { Persistence } from '../../reader/log/persistence.ts';
import type { AutoBackup } from './auto-backup.ts';
import type { ImportRead } from './read-import.ts';

/** What an import would do, why it cannot be done, or how far its reading is. */
export type Preview = ImportRead | { readonly done: number; readonly total: number };

/** What the backup panel shows, and what it tells. */
export interface BackupShown {
  readonly entries: number;
  readonly unsaved: number;
  /** Records that cannot be read. */
  readonly damaged: number;
  readonly persistence: Persistence | undefined;
  readonly auto: AutoBackup | undefined;
  /** What was stored has gone while the page was open: the automatic file is left as it is. */
  readonly isCleared: boolean;
  readonly preview: Preview | undefined;
  /** What was done last, in words. */
  readonly done: string;
  /** The backup as a text to copy, once it was asked for. */
  readonly text: string;
  readonly topics: readonly { readonly slug: string; readonly title: string }[];
  /** The topic that would be reset: the reader is asked whether he means it. */
  readonly resetting: string | undefined;
  /** The imports of the last day, the newest first: how many entries each added, and whether it was taken back. */
  readonly imports: readonly { readonly entries: number; readonly isUndone: boolean }[];
  /** The reset of the last day that can be undone. */
  readonly lastReset: string | undefined;
  readonly events: {
    saveFile(): void;
    makeText(): void;
    copyText(): void;
    saveCsv(): void;
    saveDamaged(): void;
    readFile(file: File): void;
    readText(text: string): void;
    accept(withVoiding: boolean): void;
    cancel(): void;
    chooseFile(): void;
    allowFile(): void;
    stopFile(): void;
    persist(): void;
    askReset(topic: string): void;
    reset(): void;
    undoReset(): void;
    turnImport(index: number): void;
  };
}
