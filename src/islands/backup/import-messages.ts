import type { LogEntry } from '../../learning/review-log.ts';
import type { ImportRead, ImportSource } from './read-import.ts';

/** What the page tells the worker that reads: first the log, in slices, then what to read. */
export type ToImport =
  | { readonly type: 'log'; readonly entries: readonly LogEntry[] }
  | { readonly type: 'read'; readonly source: ImportSource };

/** What the worker tells the page: how far it is, the new entries in slices, and last the rest. */
export type FromImport =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'added'; readonly entries: readonly LogEntry[] }
  | { readonly type: 'done'; readonly result: ImportRead };

/** So few that to take one over is no long task. */
const slice = 2000;

/** A list in parts. */
export function* inSlices(entries: readonly LogEntry[]): Generator<readonly LogEntry[]> {
  for (let start = 0; start < entries.length; start += slice) {
    yield entries.slice(start, start + slice);
  }
}
