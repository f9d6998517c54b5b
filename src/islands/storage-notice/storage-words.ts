import type { StorageProblem } from '../../reader/log/storage-problem.ts';
import type { StorageReport } from '../../reader/log/storage-report.ts';

const reasons: Readonly<Record<StorageProblem, string>> = {
  unavailable: 'this browser keeps no data for this site. It is lost when you close this tab.',
  full: 'the browser has no space left for this site. Free some; until then keep this tab open.',
  'no-answer': 'the browser’s storage does not answer. Keep this tab open; we go on trying.',
  newer: 'another tab has a newer version of this site. Reload this page.',
};

/** What a reader has to know of how his progress is kept; empty when all is well. */
export function storageWords({ problem, kept, damaged, cleared, setAside }: StorageReport): string {
  return [
    problem && (kept > 0 || problem === 'newer') ? `Not saved: ${reasons[problem]}` : '',
    cleared ? 'Your earlier progress was deleted from this browser. New answers are saved.' : '',
    setAside
      ? 'Your earlier progress is damaged, and left as it is. New answers are saved beside it.'
      : '',
    damaged > 0
      ? `Records of your progress that cannot be read: ${damaged}. They are left as they are.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
