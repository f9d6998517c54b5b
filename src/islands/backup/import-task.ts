import { nextTask } from '../../reader/page-turn.ts';
import type { LogEntry } from '../../learning/review-log.ts';
import type { OnProgress } from '../../reader/log/backup-file.ts';
import { inSlices, type FromImport, type ToImport } from './import-messages.ts';
import ImportWorker from './import-worker.ts?worker';
import type { ImportRead, ImportSource } from './read-import.ts';

/**
 * Reads an import in a worker; where there is none, in the page.
 * @param signal ends it at once; what it would have returned never comes
 * @throws as a rejection: what cannot be read at all
 */
export async function runImport(
  source: ImportSource,
  log: readonly LogEntry[],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<ImportRead> {
  const worker = startWorker();
  if (!worker) {
    const { readImport } = await import('./read-import.ts');
    return readImport(source, log, onProgress);
  }
  signal.addEventListener('abort', () => worker.terminate());
  const added: LogEntry[] = [];
  const result = new Promise<ImportRead>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromImport>) => {
      if (data.type === 'progress') onProgress(data.done, data.total);
      else if (data.type === 'added') added.push(...data.entries);
      else resolve('added' in data.result ? { ...data.result, added } : data.result);
    };
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  for (const entries of inSlices(log)) {
    worker.postMessage({ type: 'log', entries } satisfies ToImport);
    await nextTask();
  }
  worker.postMessage({ type: 'read', source } satisfies ToImport);
  try {
    return await result;
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | undefined {
  try {
    return new ImportWorker();
  } catch {
    return undefined; // The page may have none: it reads by itself.
  }
}
