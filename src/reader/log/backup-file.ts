import { day } from '../../learning/day.ts';
import { parseLogEntry, type LogEntry } from '../../learning/review-log.ts';
import * as say from '#strings/backup-file.ts';

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
export const backupVersion = 1;

/** As large as a file may be, in characters: 100,000 answers take about 25 million. */
export const largestBackup = 40_000_000;

/** The entries of a file, or why it cannot be read, in words for the reader. */
export type BackupResult =
  | { readonly entries: readonly LogEntry[]; readonly exported: string }
  | { readonly problem: string };

/** Steps from each version of the format to the next. A step is never edited once it is out. */
const migrations: readonly ((file: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** The text of a backup of these entries. */
export async function writeBackup(
  entries: readonly LogEntry[],
  app: string,
  now: number,
): Promise<string> {
  const sha256 = await hashOf(JSON.stringify(entries));
  const file: BackupFile = {
    format: backupFormat,
    version: backupVersion,
    app,
    exported: new Date(now).toISOString(),
    counts: { entries: entries.length },
    ...(sha256 !== undefined && { sha256 }),
    entries,
  };
  return `${JSON.stringify(file)}\n`;
}

/**
 * Reads a backup. All or nothing: one entry that is not right refuses the file. Never throws.
 * @param now entries more than a day ahead of it are refused
 */
export async function readBackup(text: string, now: number): Promise<BackupResult> {
  if (text.length > largestBackup) {
    const size = Math.round(text.length / 1e6);
    return { problem: say.tooLarge(size) };
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return {
      problem: say.noJson((error as Error).message),
    };
  }
  if (!isRecord(file) || file['format'] !== backupFormat) {
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
  return checkEntries(today, now);
}

async function checkEntries(file: Record<string, unknown>, now: number): Promise<BackupResult> {
  const values = file['entries'];
  if (!Array.isArray(values)) return { problem: say.noEntries };
  const counts = file['counts'];
  if (isRecord(counts) && counts['entries'] !== values.length) {
    return {
      problem: say.wrongCount(String(counts['entries']), values.length),
    };
  }
  const written = file['sha256'];
  const hash = written === undefined ? undefined : await hashOf(JSON.stringify(values));
  if (hash !== undefined && hash !== written) {
    return { problem: say.wrongChecksum };
  }
  const entries: LogEntry[] = [];
  const byId = new Map<string, string>();
  for (const [index, value] of values.entries()) {
    const parsed = parseLogEntry(value);
    const name = say.entry(index + 1, values.length);
    if ('problem' in parsed) {
      return { problem: say.unreadable(name, parsed.problem) };
    }
    const { entry } = parsed;
    if (entry.at > now + day) {
      const date = new Date(entry.at).toISOString().slice(0, 10);
      return {
        problem: say.inFuture(name, date),
      };
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
  const exported = typeof file['exported'] === 'string' ? file['exported'].slice(0, 30) : '';
  return { entries, exported };
}

async function hashOf(text: string): Promise<string | undefined> {
  // Browsers have it on secure origins alone.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
