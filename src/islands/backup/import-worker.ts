import type { LogEntry } from '../../learning/review-log.ts';
import { inSlices, type FromImport, type ToImport } from './import-messages.ts';
import { readImport } from './read-import.ts';

/** Reads an import beside the page, which stays alive meanwhile. */
const worker = self as unknown as Worker;
const log: LogEntry[] = [];

worker.addEventListener('message', ({ data }: MessageEvent<ToImport>) => {
  if (data.type === 'log') log.push(...data.entries);
  else void read(data);
});

async function read({ source }: ToImport & { type: 'read' }): Promise<void> {
  const result = await readImport(source, log, (done, total) =>
    tell({ type: 'progress', done, total }),
  );
  if ('added' in result) {
    for (const entries of inSlices(result.added)) tell({ type: 'added', entries });
    tell({ type: 'done', result: { ...result, added: [] } });
  } else {
    tell({ type: 'done', result });
  }
}

function tell(message: FromImport): void {
  worker.postMessage(message);
}
