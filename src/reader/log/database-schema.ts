import type { DBSchema } from 'idb';

/** What the database holds. */
export interface HandbookSchema extends DBSchema {
  log: { key: string; value: unknown };
  files: { key: string; value: unknown };
}
