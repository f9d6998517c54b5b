import type { LogEntry } from '../../learning/review-log.ts';
import { readBackup, type OnProgress } from '../../reader/log/backup-file.ts';
import { unpackBackup } from '../../reader/log/backup-text.ts';
import { readFsrsCsv } from '../../reader/log/fsrs-csv.ts';
import { planImport } from '../../reader/log/import-plan.ts';
import { riskOf } from '../../reader/log/import-risk.ts';
import { mergeLogs } from '../../learning/review-log.ts';
import { moves } from '../../reader/moves.ts';

/** What the reader gave: a backup or reviews in a file, or a text that he pasted. */
export interface ImportSource {
  readonly content: Blob | string;
  readonly form: 'backup' | 'csv' | 'pasted';
  /** In ms since the epoch. */
  readonly now: number;
}

/** What an import would do, or why it cannot be done. */
export type ImportRead =
  | {
      /** What takes nothing away, in order of time: to add it to the log is then soon done. */
      readonly added: readonly LogEntry[];
      /** What would void entries that are here. */
      readonly voiding: readonly LogEntry[];
      readonly voided: number;
      readonly known: number;
      /** When it was written, as far as it says. */
      readonly from: string;
    }
  | { readonly problem: string };

/** Reads what the reader gave, and compares it with his log. */
export async function readImport(
  { content, form, now }: ImportSource,
  log: readonly LogEntry[],
  onProgress: OnProgress,
): Promise<ImportRead> {
  const text = typeof content === 'string' ? content : await content.text();
  if (form === 'csv') {
    const read = readFsrsCsv(text, log, now, onProgress);
    if ('problem' in read) return read;
    return {
      added: mergeLogs(read.reviews),
      voiding: [],
      voided: 0,
      known: read.skipped,
      from: '',
    };
  }
  const unpacked = form === 'pasted' ? await unpackBackup(text) : { file: text };
  if ('problem' in unpacked) return unpacked;
  const read = await readBackup(unpacked.file, now, onProgress);
  if ('problem' in read) return read;
  const plan = planImport(log, read.entries);
  if ('problem' in plan) return plan;
  const { safe, voiding, voided } = riskOf(log, plan.added, moves);
  return { added: mergeLogs(safe), voiding, voided, known: plan.known, from: read.exported };
}
