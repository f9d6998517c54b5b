import { day } from '../../learning/day.ts';
import type { LogEntry } from '../../learning/review-log.ts';
import { changeFile, keptFile } from '../../reader/log/kept-file.ts';
import { newUndos } from '../../reader/new-undos.ts';
import { isRecord } from '../../reader/kept-state.ts';
import { databaseName } from '../../reader/reader-log.ts';

/** An import that can be undone, and added again, for a day. */
export interface KeptImport {
  /** In ms since the epoch. */
  readonly at: number;
  /** The ids of what it added. */
  readonly added: readonly string[];
  /** The ids of the entries that took it back; none while it counts. */
  readonly undos: readonly string[];
}

/** The imports of the last day, the newest first; none where nothing is kept. */
export async function keptImports(now: number): Promise<readonly KeptImport[]> {
  try {
    return ofLastDay(await keptFile(databaseName, 'imports'), now);
  } catch {
    return []; // What the browser does not store, it did not import either.
  }
}

/** Remembers an import. */
export async function rememberImport(added: readonly LogEntry[], now: number): Promise<void> {
  const fresh: KeptImport = { at: now, added: added.map(({ id }) => id), undos: [] };
  await changeFile(databaseName, 'imports', (kept) => [fresh, ...ofLastDay(kept, now)]);
}

/** The entries that take an import back, or one that was taken back into force; none where another tab has done it. */
export async function turnImport(
  turned: KeptImport,
  log: readonly LogEntry[],
  now: number,
): Promise<readonly LogEntry[]> {
  let entries: readonly LogEntry[] = [];
  await changeFile(databaseName, 'imports', (kept) => {
    const imports = ofLastDay(kept, now);
    const { added, undos: undone } = imports.find(({ at }) => at === turned.at) ?? turned;
    const isUndone = undone.length > 0;
    if (isUndone !== turned.undos.length > 0) return imports;
    entries = newUndos(isUndone ? undone : added, log);
    const undos = isUndone ? [] : entries.map(({ id }) => id);
    return imports.map((one) => (one.at === turned.at ? { ...one, undos } : one));
  });
  return entries;
}

function ofLastDay(kept: unknown, now: number): readonly KeptImport[] {
  return Array.isArray(kept) ? kept.filter(isKeptImport).filter(({ at }) => at > now - day) : [];
}

function isKeptImport(value: unknown): value is KeptImport {
  return (
    isRecord(value) &&
    typeof value['at'] === 'number' &&
    [value['added'], value['undos']].every(
      (ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'),
    )
  );
}
