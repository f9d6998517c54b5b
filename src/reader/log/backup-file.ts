import { day } from '../../learning/day.ts';
import { isRecord } from '../../learning/kinds/answer-checks.ts';
import { parseLogEntry, type LogEntry } from '../../learning/review-log.ts';
import { readEnvelope, type Envelope } from './envelope.ts';
import { shownText } from './shown-text.ts';
import * as say from '#strings/backup-file.ts';
import * as imported from '#strings/imports.ts';

/** What a backup says of itself before its entries. */
export interface BackupFile {
  readonly format: typeof backupFormat;
  readonly version: number;
  /** Version of the handbook that wrote it. */
  readonly app: string;
  /** When, in ISO 8601. */
  readonly exported: string;
  readonly counts: { readonly entries: number };
  /** SHA-256 over the JSON of the entries, in hexadecimal; absent where the browser cannot compute it. */
  readonly sha256?: string;
  readonly entries: readonly LogEntry[];
}

export const backupFormat = 'llmops-handbook-progress';
/** The newest version of the format that is read. */
export const backupVersion = 2;

/** As large as a file may be, in characters: 100,000 answers take about 25 million. */
export const largestBackup = 40_000_000;

/** The entries of a file, or why it cannot be read, in words for the reader. */
export type BackupResult =
  | { readonly entries: readonly LogEntry[]; readonly exported: string }
  | { readonly problem: string };

/** Steps from each version of the format to the next. A step is never edited once it is out. */
const migrations: readonly ((file: Record<string, unknown>) => Record<string, unknown>)[] = [
  // Version 2 has entries of other types: what was is as it was.
  (file) => file,
];

/** The types of entries that version 1 has. */
const firstTypes = ['review', 'read', 'regrade', 'undo', 'rehearsal', 'reset', 'setting'];

/** The oldest version of the format that has all these entries: who has an old handbook still reads it. */
function versionFor(entries: readonly LogEntry[]): number {
  return entries.every(({ type }) => firstTypes.includes(type)) ? 1 : backupVersion;
}

/** The text of a backup of these entries. */
export async function writeBackup(
  entries: readonly LogEntry[],
  app: string,
  now: number,
): Promise<string> {
  const sha256 = await hashOf(JSON.stringify(entries));
  const file: BackupFile = {
    format: backupFormat,
    version: versionFor(entries),
    app,
    exported: new Date(now).toISOString(),
    counts: { entries: entries.length },
    ...(sha256 !== undefined && { sha256 }),
    entries,
  };
  return `${JSON.stringify(file)}\n`;
}

/** Called now and then while a file is read, with how many of its entries are done. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Reads a backup. All or nothing: one entry that is not right refuses the file. Never throws.
 * @param now entries more than a day ahead of it are refused
 */
export async function readBackup(
  text: string,
  now: number,
  onProgress?: OnProgress,
): Promise<BackupResult> {
  try {
    return await readWhole(text, now, onProgress);
  } catch {
    return { problem: imported.unreadable }; // Out of memory, or of stack.
  }
}

async function readWhole(
  text: string,
  now: number,
  onProgress?: OnProgress,
): Promise<BackupResult> {
  if (text.length > largestBackup) {
    const size = Math.round(text.length / 1e6);
    return { problem: say.tooLarge(size) };
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return {
      problem: say.noJson(clipped((error as Error).message)),
    };
  }
  if (!isRecord(file) || !Object.hasOwn(file, 'format') || file['format'] !== backupFormat) {
    return {
      problem: say.noBackup(backupFormat),
    };
  }
  const version = file['version'];
  if (!Number.isInteger(version) || (version as number) < 1) {
    return { problem: say.noVersion };
  }
  if ((version as number) > backupVersion) {
    return {
      problem: say.newerVersion(String(version), backupVersion),
    };
  }
  const today = migrations.slice((version as number) - 1).reduce((old, step) => step(old), file);
  const envelope = readEnvelope(today);
  return 'problem' in envelope ? envelope : checkEntries(envelope, now, onProgress);
}

async function checkEntries(
  { values, exported, sha256 }: Envelope,
  now: number,
  onProgress?: OnProgress,
): Promise<BackupResult> {
  const entries: LogEntry[] = [];
  const byId = new Map<string, string>();
  for (const [index, value] of values.entries()) {
    if (index % 5000 === 0) onProgress?.(index, values.length);
    const parsed = parseLogEntry(value);
    const name = say.entry(index + 1, values.length);
    if ('problem' in parsed) {
      return { problem: say.unreadable(name, clipped(parsed.problem)) };
    }
    const { entry } = parsed;
    if (entry.at > now + day) {
      const date = new Date(entry.at).toISOString().slice(0, 10);
      return { problem: imported.inFuture(name, date) };
    }
    const content = JSON.stringify(entry);
    const other = byId.get(entry.id);
    if (other !== undefined && other !== content) {
      return {
        problem: say.sameId(name),
      };
    }
    byId.set(entry.id, content);
    if (other === undefined) entries.push(entry);
  }
  // After the entries: only then is it known that they are flat.
  const hash = sha256 === undefined ? undefined : await hashOf(JSON.stringify(values));
  if (hash !== undefined && hash !== sha256) {
    return { problem: say.wrongChecksum };
  }
  return { entries, exported };
}

/** Messages of a parser quote the file. */
function clipped(message: string): string {
  return message.replace(/[^\x20-\x7e]+/g, shownText).slice(0, 200);
}

async function hashOf(text: string): Promise<string | undefined> {
  // Browsers have it on secure origins alone.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
