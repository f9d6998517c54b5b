/**
 * Why entries are not saved: the browser refuses storage, the disk or quota is full, the database does not
 * answer, or a newer version of the site has made it.
 */
export type StorageProblem = 'unavailable' | 'full' | 'no-answer' | 'newer';

const problems: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'full',
  TimeoutError: 'no-answer',
  VersionError: 'newer',
};

/** Names what the database threw. */
export function storageProblem(error: unknown): StorageProblem {
  return problems[(error as Error | undefined)?.name ?? ''] ?? 'unavailable';
}
