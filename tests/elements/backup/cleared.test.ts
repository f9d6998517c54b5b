import { expect, it, vi } from 'vitest';
import { newReadMark } from '../../../src/reader/new-read-mark.ts';
import { databaseName, readerLog } from '../../../src/reader/reader-log.ts';
import { reviewOf } from '../../site/reviews.ts';
import { says } from '../page.ts';
import { openProgress } from './progress-page.ts';

const written: string[] = [];

vi.mock('../../../src/islands/backup/auto-backup.ts', () => ({
  autoBackup: () => Promise.resolve({ state: 'on', handle: { name: 'kept.json' } }),
  writeFile: (_handle: unknown, text: string) => Promise.resolve(void written.push(text)),
}));

it('site data that are cleared while the page is open leave the automatic file as it is', async () => {
  await openProgress([reviewOf(1), reviewOf(2)]);
  await expect.poll(() => written.at(-1), { timeout: 5000 }).toContain('"entries":2');
  readerLog.pause();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(databaseName).onsuccess = resolve;
  });
  await readerLog.resume();
  expect(readerLog.report.cleared).toBe(true);
  await readerLog.append(newReadMark('feature-stores', true));
  await says('.backup-file', 'kept.json is left as it is');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(written.at(-1)).toContain('"entries":2');
});
