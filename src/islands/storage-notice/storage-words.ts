import type { StorageReport } from '../../reader/log/storage-report.ts';
import * as say from '#strings/storage-notice.ts';

/** What a reader has to know of how his progress is kept; empty when all is well. */
export function storageWords({ problem, kept, damaged, cleared, setAside }: StorageReport): string {
  return say.words((kept > 0 || problem === 'newer') && problem, cleared, setAside, damaged);
}
