import type { StorageProblem } from '../../reader/log/storage-problem.ts';
import type { StorageReport } from '../../reader/log/storage-report.ts';
import * as say from '#strings/storage-notice.ts';

const reasons: Readonly<Record<StorageProblem, string>> = say.reasons;

/** What a reader has to know of how his progress is kept; empty when all is well. */
export function storageWords({ problem, kept, damaged, cleared }: StorageReport): string {
  return [
    problem && (kept > 0 || problem === 'newer') ? say.notSaved(reasons[problem]) : '',
    cleared ? say.cleared : '',
    damaged > 0 ? say.unreadable(damaged) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
